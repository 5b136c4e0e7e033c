package org.sextant.challenges.generator.file;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sextant.challenges.generator.GeneratedFile;

/** ZIP archives. The names of the files within may hold folders, as in {@code photos/été/plage.txt}. */
public final class Archive {
    private static final Pattern PATH = Pattern.compile("[^/\\\\\\p{Cntrl}:]+(?:/[^/\\\\\\p{Cntrl}:]+)*");

    private Archive() {
    }

    public static GeneratedFile zip(String name, List<GeneratedFile> files) {
        return zip(name, files, file -> Zip.TIME);
    }

    /** An archive that says of each file when it was last changed, in local time. */
    public static GeneratedFile zip(String name, List<GeneratedFile> files,
            Function<GeneratedFile, LocalDateTime> changed) {
        Set<String> names = new HashSet<>();
        Zip zip = new Zip();
        for (GeneratedFile file : files) {
            if (!names.add(checked(file.name()))) {
                throw new IllegalArgumentException("the archive '" + name + "' holds '" + file.name() + "' twice");
            }
            zip.add(file.name(), file.bytes(), changed.apply(file));
        }
        return new GeneratedFile(name, zip.bytes());
    }

    private static String checked(String path) {
        boolean climbs = ("/" + path + "/").contains("/../") || ("/" + path + "/").contains("/./");
        if (climbs || !PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("'" + path + "' is no path within an archive; write folder/file.txt");
        }
        return path;
    }
}
