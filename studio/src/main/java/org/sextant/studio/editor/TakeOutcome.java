package org.sextant.studio.editor;

import java.util.List;
import org.sextant.schema.content.FileReference;

/** What becomes of a file that somebody wants in content. */
public sealed interface TakeOutcome {
    /** It is among those that content may name. */
    record Taken(FileReference file) implements TakeOutcome {
    }

    /** Who asks has handed in no such file, or long ago. */
    record NoSuchUpload() implements TakeOutcome {
    }

    /** Nothing is left of its name. */
    record UnfitName() implements TakeOutcome {
    }

    /** Content has no files of this kind. */
    record UnknownKind(List<String> endings) implements TakeOutcome {
    }

    /**
     * Its bytes are not of the kind that its name says.
     *
     * @param fitting the ends of names that they could have; may be empty
     */
    record NotItsKind(String ending, List<String> fitting) implements TakeOutcome {
    }

    /** It is no picture, where one is wanted. */
    record NoPicture() implements TakeOutcome {
    }

    /** It is no page, where a simulator is wanted. */
    record NoPage() implements TakeOutcome {
    }

    /**
     * A picture that could do something, or is none.
     *
     * @param fault why, such as {@code SCRIPT}
     * @param what  the place at fault; empty where it is the whole
     */
    record UnsafePicture(String fault, String what) implements TakeOutcome {
    }

    /** A simulator that is not complete in itself. */
    record UnsafePage(List<String> places) implements TakeOutcome {
    }

    /** It has more bytes than a file may have. */
    record TooLarge(int bytes, int maximum) implements TakeOutcome {
    }

    /** Who asks writes no content. */
    record NotAllowed() implements TakeOutcome {
    }
}
