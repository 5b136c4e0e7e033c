package org.sextant.challenges.bank;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.sextant.challenges.bank.ZipReading.Fault;
import org.sextant.challenges.bank.ZipReading.Fit;
import org.sextant.challenges.bank.ZipReading.Refused;

/** The files of a bank as one archive. What comes from outside is read into memory, within limits, and nowhere else. */
public final class BankZip {
    /** The most files that an archive may have. */
    public static final int MOST_FILES = 20_000;
    /** The largest file, in bytes: 8 MiB. */
    public static final int LARGEST_FILE = AttachedFiles.MAXIMUM_BYTES;
    /** The most that all files may have together, in bytes: 64 MiB. */
    public static final int LARGEST_BANK = 64 << 20;

    private static final String HEAD = "bank.yaml";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0); // the same bytes every time
    private static final int LONGEST_NAME = 500;
    /** From the root, out of the bank, by another machine's separators, or with a part that says nothing. */
    private static final Pattern UNSAFE = Pattern
            .compile("^/.*|.*[\\\\:\\p{Cntrl}].*|(?:.*/)?\\.{0,2}/.*|(?:.*/)?\\.{1,2}|");

    private BankZip() {
    }

    /** The bytes of an archive of files, the same for the same files. */
    public static byte[] write(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all that is written", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The files of an archive, by their names relative to the folder in which {@code bank.yaml} lies: what lies outside of
     * that is passed over. What asks for too much, or names a file in a dangerous way, is refused.
     */
    public static ZipReading read(byte[] archive) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            SortedMap<String, byte[]> files = new TreeMap<>();
            Optional<Refused> refused = Optional.empty();
            long room = LARGEST_BANK;
            ZipEntry entry; // to ask for the next unpacks what is left of this
            while (refused.isEmpty() && (entry = zip.getNextEntry()) != null) {
                String name = entry.getName();
                refused = named(name, entry.isDirectory(), files);
                if (refused.isEmpty() && !entry.isDirectory()) {
                    byte[] bytes = zip.readNBytes(LARGEST_FILE + 1);
                    room -= bytes.length;
                    refused = sized(name, bytes.length, room);
                    files.put(name, bytes);
                }
            }
            return refused.<ZipReading>map(fault -> fault).orElseGet(() -> bank(files));
        } catch (IOException | IllegalArgumentException damaged) { // the latter for names that are not in UTF-8
            return new Refused(Fault.NO_ARCHIVE, "");
        }
    }

    /** The files of a folder of this machine. */
    static SortedMap<String, byte[]> folder(Path bank) {
        BankFolder folder = new BankFolder.OnDisk(bank);
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            for (String file : folder.below("")) {
                files.put(file, folder.bytes(file).orElseThrow());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + bank + " cannot be read", e);
        }
        return files;
    }

    private static Optional<Refused> named(String name, boolean folder, SortedMap<String, byte[]> files) {
        if (UNSAFE.matcher(folder ? name.substring(0, name.length() - 1) : name).matches()
                || name.length() > LONGEST_NAME) {
            return Optional.of(new Refused(Fault.UNSAFE_NAME, shown(name)));
        } else if (files.containsKey(name)) {
            return Optional.of(new Refused(Fault.NAME_TWICE, shown(name)));
        }
        return files.size() < MOST_FILES ? Optional.empty() : Optional.of(new Refused(Fault.TOO_MANY_FILES, ""));
    }

    private static Optional<Refused> sized(String name, int length, long room) {
        if (length > LARGEST_FILE) {
            return Optional.of(new Refused(Fault.FILE_TOO_LARGE, shown(name)));
        }
        return room < 0 ? Optional.of(new Refused(Fault.BANK_TOO_LARGE, "")) : Optional.empty();
    }

    private static ZipReading bank(SortedMap<String, byte[]> files) {
        if (files.isEmpty()) {
            return new Refused(Fault.NO_ARCHIVE, "");
        }
        Optional<String> head = files.keySet().stream().filter(name -> name.equals(HEAD) || name.endsWith("/" + HEAD))
                .min(Comparator.comparingInt(String::length).thenComparing(name -> name));
        if (head.isEmpty()) {
            return new Refused(Fault.NO_BANK, "");
        }
        String folder = head.get().substring(0, head.get().length() - HEAD.length());
        SortedMap<String, byte[]> bank = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith(folder)) {
                bank.put(name.substring(folder.length()), Objects.requireNonNull(bytes));
            }
        });
        return new Fit(bank);
    }

    private static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 80 ? plain : plain.substring(0, 80) + "…";
    }
}
