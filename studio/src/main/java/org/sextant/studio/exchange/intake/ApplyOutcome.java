package org.sextant.studio.exchange.intake;

/** What asking for a plan to be carried out came to. */
sealed interface ApplyOutcome {
    /** Revisions are being written. */
    record Begun(BankImport bankImport) implements ApplyOutcome {
    }

    /** There is no such import. */
    record NoSuchImport() implements ApplyOutcome {
    }

    /** Its plan is not ready, or was carried out already. */
    record NotPlanned() implements ApplyOutcome {
    }

    /** The rules find errors in the files. */
    record Unsound(int errors) implements ApplyOutcome {
    }

    /** Nothing is to be written. */
    record NothingToWrite() implements ApplyOutcome {
    }

    /** The reason says nothing, or too much. */
    record UnfitReason(int length) implements ApplyOutcome {
    }

    /** The actor writes no content. */
    record NotAllowed() implements ApplyOutcome {
    }
}
