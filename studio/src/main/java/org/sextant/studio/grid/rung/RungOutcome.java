package org.sextant.studio.grid.rung;

import org.sextant.schema.content.SkillId;
import org.sextant.studio.draft.entity.EntityRef;

/** What an action on a rung came to. Whatever it was, all of it is done or nothing. */
public sealed interface RungOutcome {
    /** Revisions were made. */
    record Done(RungChange change) implements RungOutcome {
    }

    /** There is no such skill. */
    record NoSuchSkill() implements RungOutcome {
    }

    /** There is no such tube. */
    record NoSuchTube(String tube) implements RungOutcome {
    }

    /** No skill that people are asked about, and that is not the one that goes, has this id. */
    record NoSuchSuccessor(String successor) implements RungOutcome {
    }

    /** Another skill is active on the rung. */
    record RungTaken(SkillId by) implements RungOutcome {
    }

    /** The skill is there, or is what it should become, already. */
    record AlreadySo() implements RungOutcome {
    }

    /** Somebody made a revision that the author has not seen. */
    record Stale(EntityRef entity, int newest) implements RungOutcome {
    }

    /** More challenges than are changed together. */
    record TooManyChallenges(int count) implements RungOutcome {
    }

    /** The newest revision of a challenge is none that a release could read. */
    record UnreadableChallenge(EntityRef challenge) implements RungOutcome {
    }

    /** The title says nothing, or too much. */
    record UnfitTitle(int length) implements RungOutcome {
    }

    /** The reason says nothing, or too much. */
    record UnfitReason(int length) implements RungOutcome {
    }

    /** There are no such revisions to go back from. */
    record NoSuchChange() implements RungOutcome {
    }

    /** The actor writes no content. */
    record NotAllowed() implements RungOutcome {
    }
}
