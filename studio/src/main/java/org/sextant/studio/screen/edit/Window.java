package org.sextant.studio.screen.edit;

/**
 * What a window says of the working copy that it shows.
 *
 * @param version  of the working copy; {@link #NONE} where it says none
 * @param base     the revision that the copy is based on
 * @param revision the newest revision that it knows of
 * @param seen     the document that what is written in it began with
 */
record Window(int version, int base, int revision, String seen) {
    /** The version of no working copy: what is saved with it joins the one that is there. */
    static final int NONE = -1;

    /** What a form says, in which {@code seen} is named for itself only where it is not the document of the form. */
    static Window of(FilledForm form, String base) {
        String seen = Typed.tree(form.text("seen")).isContainerNode() ? form.text("seen") : form.text("document");
        return new Window(form.number("version").orElse(NONE), form.number(base).orElse(0),
                form.number("revision").orElse(0), seen);
    }

    /** Whether it says what its changes began with. */
    boolean isWhole() {
        return Typed.tree(seen).isContainerNode();
    }

    /** The same without a version, beginning with another document. */
    Window joining(String other) {
        return new Window(NONE, base, revision, other);
    }
}
