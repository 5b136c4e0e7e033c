package org.sextant.upload;

import java.util.Optional;

/** Which files are taken, what they are called, and where a browser goes afterwards. */
final class UploadRules {
    private static final int LONGEST_NAME = 255;

    private UploadRules() {
    }

    /** Whether a file of some size is taken. */
    static boolean isTaken(int bytes) {
        return bytes > 0 && bytes <= UploadService.MAXIMUM_BYTES;
    }

    /** What a file is called here: the last part of what whoever handed it in calls it. */
    static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "").strip();
        return last.isEmpty() ? "file" : last.substring(0, Math.min(LONGEST_NAME, last.length()));
    }

    /** A page of this server to go on to; empty for anything else. */
    static Optional<String> next(Optional<String> wanted) {
        return wanted.filter(path -> path.matches("/studio(/[A-Za-z0-9_-]+)*"));
    }
}
