package org.sextant.studio.find.saved;

/** What keeping a search came to. */
public sealed interface SaveOutcome {
    /** It is kept. */
    record Kept(SavedSearch search) implements SaveOutcome {
    }

    /** The name has no character that can be seen, or too many. */
    record UnfitName(int length) implements SaveOutcome {
    }

    /** The conditions have too many characters. */
    record TooLong(int length) implements SaveOutcome {
    }

    /** One person keeps no more. */
    record TooMany() implements SaveOutcome {
    }

    /** The actor reads no drafts. */
    record NotAllowed() implements SaveOutcome {
    }
}
