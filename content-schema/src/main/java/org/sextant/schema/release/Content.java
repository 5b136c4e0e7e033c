package org.sextant.schema.release;

import java.util.List;
import org.sextant.schema.Require;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.Framework;
import org.sextant.schema.framework.Level;

/**
 * All that a release publishes. Every list is in the order of its identifiers, whatever order it was given in.
 *
 * @param maxReachableLevel the level at which pix and levels are capped: 5 for school
 */
public record Content(Level maxReachableLevel, Framework framework, List<Competence> competences, List<Tube> tubes,
        List<Skill> skills, List<Challenge> challenges, List<Tutorial> tutorials,
        List<TargetProfile> targetProfiles) {
    public Content {
        Require.present(maxReachableLevel, "maxReachableLevel");
        Require.present(framework, "framework");
        competences = Require.sortedByUnique(competences, Competence::index, "competences");
        tubes = Require.sortedByUnique(tubes, Tube::id, "tubes");
        skills = Require.sortedByUnique(skills, Skill::id, "skills");
        challenges = Require.sortedByUnique(challenges, Challenge::id, "challenges");
        tutorials = Require.sortedByUnique(tutorials, Tutorial::id, "tutorials");
        targetProfiles = Require.sortedByUnique(targetProfiles, TargetProfile::id, "targetProfiles");
    }
}
