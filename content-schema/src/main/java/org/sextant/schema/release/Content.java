package org.sextant.schema.release;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sextant.schema.Require;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.content.FixedForm;
import org.sextant.schema.content.Referential;
import org.sextant.schema.content.Resource;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SynonymSet;
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
        List<Skill> skills, List<Challenge> challenges, List<Tutorial> tutorials, List<Resource> resources,
        List<TargetProfile> targetProfiles, List<FixedForm> forms, List<SynonymSet> synonyms,
        List<Referential> referentials) {
    private static final Comparator<SynonymSet> BY_FIRST_WORD = Comparator.comparing(SynonymSet::locale)
            .thenComparing(set -> String.join("\0", set.words()));

    public Content {
        Require.present(maxReachableLevel, "maxReachableLevel");
        Require.present(framework, "framework");
        competences = Require.sortedByUnique(competences, Competence::index, "competences");
        tubes = Require.sortedByUnique(tubes, Tube::id, "tubes");
        skills = Require.sortedByUnique(skills, Skill::id, "skills");
        challenges = Require.sortedByUnique(challenges, Challenge::id, "challenges");
        tutorials = Require.sortedByUnique(tutorials, Tutorial::id, "tutorials");
        resources = Require.sortedByUnique(resources, Resource::id, "resources");
        targetProfiles = Require.sortedByUnique(targetProfiles, TargetProfile::id, "targetProfiles");
        forms = Require.sortedByUnique(forms, FixedForm::id, "forms");
        synonyms = Require.list(synonyms).stream().sorted(BY_FIRST_WORD).toList();
        referentials = Require.sortedByUnique(referentials, Referential::id, "referentials");
    }

    /** The files that challenges show or hand out, one for each hash, in the order of hashes. */
    public SortedMap<String, FileReference> files() {
        SortedMap<String, FileReference> files = new TreeMap<>();
        challenges.forEach(challenge -> challenge.files().forEach(file -> files.putIfAbsent(file.sha256(), file)));
        return Collections.unmodifiableSortedMap(files);
    }
}
