package org.sextant.studio.draft.document;

/**
 * A thing of a list that one author has beside what both have: one they added, or one they changed while the other took it
 * away.
 *
 * @param anchor the place in the base of the thing that both have and that it stands behind; {@link #START} where it stands
 *               before all of them
 */
record Extra(int anchor, Value value) {
    /** Before everything. */
    static final int START = -1;
}
