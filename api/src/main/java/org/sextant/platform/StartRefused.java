package org.sextant.platform;

/** Why a server cannot start: a sentence for the person who starts it. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public StartRefused(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public StartRefused(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    /** The kind of refusal. */
    public Reason reason() {
        return reason;
    }

    /** The kinds of refusal and the exit codes that tell them apart, as in {@code sysexits.h}. */
    public enum Reason {
        /** The data is of another version, or damaged. */
        DATA(65),
        /** Something needed is in use by somebody else: a port, the home. */
        UNAVAILABLE(69),
        /** A fault of the program itself. */
        SOFTWARE(70),
        /** A file or folder cannot be written. */
        CANNOT_WRITE(73),
        /** A setting is missing or wrong. */
        SETTINGS(78);

        private final int exitCode;

        Reason(int exitCode) {
            this.exitCode = exitCode;
        }

        /** What the process exits with. */
        public int exitCode() {
            return exitCode;
        }
    }
}
