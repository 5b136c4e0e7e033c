package org.sextant.studio.draft;

/** Why an author made a revision: 1 to 500 characters, without blanks around them. */
public record Reason(String text) {
    /** The longest, in characters. */
    public static final int LONGEST = 500;

    public Reason {
        text = text.replace("\r\n", "\n").strip();
    }

    /** Whether it says something, and not too much. */
    public boolean isFit() {
        return !text.isEmpty() && length() <= LONGEST;
    }

    /** How many characters it has. */
    public int length() {
        return text.codePointCount(0, text.length());
    }
}
