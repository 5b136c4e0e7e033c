package org.sextant.challenges.generator.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file with the same bytes on every machine. Its entries are stored, not deflated, since what deflate writes differs
 * from one build of zlib to the next; and they carry the local time given, or one fixed. That is not the first instant of ZIP (1980), to
 * which the JDK adds a time stamp that depends on the time zone.
 */
final class Zip {
    /** What entries carry when nothing is said. */
    static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** Adds an entry; the order of adding is that of the file. */
    Zip add(String name, byte[] content) {
        return add(name, content, TIME);
    }

    /** Adds an entry with the local time when it was last changed. */
    Zip add(String name, byte[] content, LocalDateTime changed) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(changed);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException("the entry '" + name + "' cannot be written: " + e.getMessage(), e);
        }
        return this;
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a ZIP file in memory could not be ended", e);
        }
        return bytes.toByteArray();
    }
}
