package org.sextant.studio.exchange.intake;

/** What asking for a plan came to. */
sealed interface PlanOutcome {
    /** It is being made. */
    record Begun(BankImport bankImport) implements PlanOutcome {
    }

    /** The actor handed in no such file, or it is no longer kept. */
    record NoSuchUpload() implements PlanOutcome {
    }

    /** There is no such release for the files to have begun with, or it cannot be read. */
    record NoSuchRelease() implements PlanOutcome {
    }

    /** Another plan of the actor's is being made. */
    record UnderWay() implements PlanOutcome {
    }

    /** The actor writes no content. */
    record NotAllowed() implements PlanOutcome {
    }
}
