package org.sextant.file;

/** Which part of a file a client asks for. */
sealed interface ByteRange {
    /** All of it. */
    record Whole() implements ByteRange {
    }

    /** A part, from the first byte to the last, both counted from 0 and both included. */
    record Part(int first, int last) implements ByteRange {
        int length() {
            return last - first + 1;
        }
    }

    /** A part that the file does not have. */
    record Unsatisfiable() implements ByteRange {
    }
}
