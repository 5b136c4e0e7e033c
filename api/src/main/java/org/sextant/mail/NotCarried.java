package org.sextant.mail;

/** Why a letter did not leave. */
final class NotCarried extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    /**
     * A letter that did not leave.
     *
     * @param forGood whether trying again will not help
     */
    NotCarried(String problem, boolean forGood, Throwable cause) {
        super(problem, cause);
        this.forGood = forGood;
    }

    /** A letter that was not handed over. */
    NotCarried(String problem, boolean forGood) {
        super(problem);
        this.forGood = forGood;
    }

    boolean isForGood() {
        return forGood;
    }
}
