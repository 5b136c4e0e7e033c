package org.sextant.assessment.retake;

import org.sextant.assessment.Assessment;
import org.sextant.schema.framework.Competence;

/** What resetting or improving a competence came to. */
public sealed interface RetakeOutcome {
    /** All that was known of it is forgotten. */
    record Done(Competence competence) implements RetakeOutcome {
    }

    /** A test that improves it is under way. */
    record Started(Assessment assessment) implements RetakeOutcome {
    }

    /** A test about it is under way. */
    record UnderWay(Assessment assessment) implements RetakeOutcome {
    }

    /** It is too early: so many days are left, at least 1. */
    record TooEarly(int daysLeft) implements RetakeOutcome {
    }

    /** The release in service has no such competence. */
    record NoSuchCompetence() implements RetakeOutcome {
    }

    /** Nothing is known of it; for improving also: no failure is old enough, or nothing is left to ask. */
    record Nothing() implements RetakeOutcome {
    }

    /** The idempotency key stands for another start. */
    record KeyReused() implements RetakeOutcome {
    }
}
