package org.sextant.file;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.release.Sha256;

/** Which files are kept, and which addresses can be those of files. */
final class FileRules {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    /** As long as a name may be in the database and on most file systems. */
    private static final int LONGEST_NAME = 255;
    private static final int BYTES_IN_MEGABYTE = 1 << 20;

    private FileRules() {
    }

    /** Why bytes may not be kept as the file that content names; empty when they may. */
    static Optional<String> problem(FileReference file, byte[] bytes, int maximum) {
        if (bytes.length > maximum) {
            return Optional.of(named(file) + " has " + bytes.length + " bytes; a file may have "
                    + maximum / BYTES_IN_MEGABYTE + " MiB: make it smaller, or link to it");
        } else if (bytes.length != file.size() || !Sha256.of(bytes).equals(file.sha256())) {
            return Optional.of(named(file) + " is not the file that the content names: " + bytes.length + " bytes with "
                    + "the hash " + Sha256.of(bytes) + " instead of " + file.size() + " with " + file.sha256()
                    + "; write the bank again");
        } else if (!isPlausible(FileAddress.of(file))) {
            return Optional.of(unfit(file));
        }
        return Optional.empty();
    }

    /** That a file is not kept. */
    static String missing(FileReference file) {
        return named(file) + " (" + file.sha256() + ") is named by the content and was not handed in; hand it in first";
    }

    /** That a file cannot be served under its name, or written beside others. */
    static String unfit(FileReference file) {
        return named(file) + " has a name that cannot be served; give it one of at most " + LONGEST_NAME
                + " letters, without slashes, backslashes, colons, control characters and blanks at its ends";
    }

    /** Whether there may be a file at an address at all. */
    static boolean isPlausible(FileAddress address) {
        String name = address.name();
        return HASH.matcher(address.sha256()).matches() && !name.isEmpty() && name.equals(name.strip())
                && name.length() <= LONGEST_NAME && !name.matches("\\.{1,2}")
                && name.chars().noneMatch(c -> "/\\:".indexOf(c) >= 0 || Character.isISOControl(c));
    }

    private static String named(FileReference file) {
        return "the file '" + file.name() + "'";
    }
}
