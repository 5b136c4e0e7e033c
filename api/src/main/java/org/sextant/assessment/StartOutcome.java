package org.sextant.assessment;

/** What starting a test came to. */
public sealed interface StartOutcome {
    /** It is under way; or it was started by the same request before. */
    record Started(Assessment assessment) implements StartOutcome {
    }

    /** One about the same is under way: go on with it. */
    record UnderWay(Assessment assessment) implements StartOutcome {
    }

    /** The release in service has no such competence, target profile or form. */
    record NoSuchSubject() implements StartOutcome {
    }

    /** There is nothing to ask: no challenge, or all is assessed already. */
    record NothingToAsk() implements StartOutcome {
    }

    /** The idempotency key stands for another start. */
    record KeyReused() implements StartOutcome {
    }
}
