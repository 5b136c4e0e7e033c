package org.sextant.upload;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which files are taken, what they are called, and where a browser goes afterwards. */
final class UploadRules {
    /** How many files of one person are kept. */
    static final int MOST_FILES = 200;
    /** How many bytes those have together, at most: 300 MiB. */
    static final long MOST_BYTES = 300L << 20;
    private static final int LONGEST_NAME = 255;

    private UploadRules() {
    }

    /** Whether a file of some size is taken. */
    static boolean isTaken(int bytes) {
        return bytes > 0 && bytes <= UploadService.MAXIMUM_BYTES;
    }

    /** Which of somebody's files are too many: the oldest beyond a number, or beyond a size of all. */
    static List<Upload> beyond(List<Upload> all) {
        List<Upload> newestFirst = all.stream()
                .sorted(Comparator.comparing(Upload::receivedAt).thenComparing(Upload::id).reversed()).toList();
        long room = MOST_BYTES;
        int kept = 0;
        while (kept < newestFirst.size() && kept < MOST_FILES && newestFirst.get(kept).size() <= room) {
            room -= newestFirst.get(kept).size();
            kept++;
        }
        return newestFirst.subList(kept, newestFirst.size());
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
