package org.sextant.challenges.bank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.challenges.bank.ZipReading.Fault;
import org.sextant.challenges.bank.ZipReading.Fit;
import org.sextant.challenges.bank.ZipReading.Refused;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Archives from outside: read into memory, within limits, by names that stay within the bank. */
class BankZipTest {
    private static final byte[] HEAD = "name: x".getBytes(UTF_8);

    @Test
    void whatIsWrittenIsReadAndIsTheSameEveryTime() {
        SortedMap<String, byte[]> files = new TreeMap<>(Map.of("bank.yaml", HEAD, "tubes/1.1/été.yaml", new byte[]{1}));
        byte[] archive = BankZip.write(files);
        assertThat(BankZip.write(files)).isEqualTo(archive);
        assertThat(((Fit) BankZip.read(archive)).files()).containsExactlyEntriesOf(files);
    }

    @Test
    void theFolderOfTheBankWithinTheArchiveIsFound() {
        byte[] archive = archive("depot-main/README.md", "depot-main/bank/", "depot-main/bank/bank.yaml",
                "depot-main/bank/tubes/1.1/a.yaml", "__MACOSX/depot-main/bank/._bank.yaml");
        assertThat(((Fit) BankZip.read(archive)).files().keySet()).containsExactly("bank.yaml", "tubes/1.1/a.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../bank.yaml", "tubes/../../x", "/etc/passwd", "C:/x", "C:\\x", "a\\..\\x", "a//b", "./a",
            "a/./b", "..", "a/..", "a\nb", "a\0b", "../", "/"})
    void aNameThatLeadsOutOfTheBankIsRefused(String name) {
        assertThat(BankZip.read(archive("bank.yaml", name)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.fault()).isEqualTo(Fault.UNSAFE_NAME);
                    assertThat(refused.file()).doesNotContain("\n", "\0");
                });
    }

    @Test
    void aNameThatIsLongerThanAnyIsRefusedAndShownInShort() {
        Refused refused = (Refused) BankZip.read(archive("bank.yaml", "a".repeat(600)));
        assertThat(refused.fault()).isEqualTo(Fault.UNSAFE_NAME);
        assertThat(refused.file()).hasSizeLessThan(100);
    }

    @Test
    void aNameThatComesTwiceIsRefused() {
        byte[] archive = replaced(archive("bank.yaml", "tubes/a.yaml", "tubes/b.yaml"), "tubes/b", "tubes/a");
        assertThat(BankZip.read(archive)).isEqualTo(new Refused(Fault.NAME_TWICE, "tubes/a.yaml"));
    }

    @Test
    void aFileThatUnpacksToTooMuchIsRefused() {
        byte[] bomb = BankZip
                .write(new TreeMap<>(Map.of("bank.yaml", HEAD, "x.yaml", new byte[BankZip.LARGEST_FILE + 1])));
        assertThat(bomb).as("small as it came").hasSizeLessThan(100_000);
        assertThat(BankZip.read(bomb)).isEqualTo(new Refused(Fault.FILE_TOO_LARGE, "x.yaml"));
    }

    /** Of a bomb nothing is unpacked beyond what tells that it is one: not even damage further on is seen. */
    @Test
    void whatIsRefusedIsUnpackedNoFurther() {
        byte[] bomb = BankZip
                .write(new TreeMap<>(Map.of("bank.yaml", HEAD, "x.yaml", new byte[2 * BankZip.LARGEST_FILE])));
        assertThat(BankZip.read(Arrays.copyOf(bomb, bomb.length * 9 / 10)))
                .isEqualTo(new Refused(Fault.FILE_TOO_LARGE, "x.yaml"));
        byte[] unsafe = BankZip
                .write(new TreeMap<>(Map.of("bank.yaml", HEAD, "../x", new byte[2 * BankZip.LARGEST_FILE])));
        assertThat(BankZip.read(Arrays.copyOf(unsafe, unsafe.length / 2)))
                .isEqualTo(new Refused(Fault.UNSAFE_NAME, "../x"));
    }

    @Test
    void filesThatUnpackToTooMuchTogetherAreRefused() {
        SortedMap<String, byte[]> files = new TreeMap<>(Map.of("bank.yaml", HEAD));
        byte[] full = new byte[BankZip.LARGEST_FILE];
        for (int i = 0; i < BankZip.LARGEST_BANK / BankZip.LARGEST_FILE; i++) {
            files.put("tubes/" + i + ".yaml", full);
        }
        assertThat(BankZip.read(BankZip.write(files))).isEqualTo(new Refused(Fault.BANK_TOO_LARGE, ""));
    }

    @Test
    void tooManyFilesAreRefused() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i <= BankZip.MOST_FILES; i++) {
            files.put("tubes/" + i + ".yaml", new byte[0]);
        }
        assertThat(BankZip.read(BankZip.write(files))).isEqualTo(new Refused(Fault.TOO_MANY_FILES, ""));
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        byte[] whole = archive("bank.yaml", "tubes/a.yaml");
        assertThat(BankZip.read(new byte[0])).isEqualTo(new Refused(Fault.NO_ARCHIVE, ""));
        assertThat(BankZip.read("bank.yaml".getBytes(UTF_8))).isEqualTo(new Refused(Fault.NO_ARCHIVE, ""));
        assertThat(BankZip.read(Arrays.copyOf(whole, 45))).isEqualTo(new Refused(Fault.NO_ARCHIVE, ""));
        byte[] encrypted = whole.clone();
        encrypted[6] |= 1;
        assertThat(BankZip.read(encrypted)).isEqualTo(new Refused(Fault.NO_ARCHIVE, ""));
        byte[] latin = replaced(archive("bank.yaml", "tubes/ab.yaml"), "ab.yaml", "\u00E9\u00E9.yaml");
        assertThat(BankZip.read(latin)).isEqualTo(new Refused(Fault.NO_ARCHIVE, ""));
        assertThat(BankZip.read(archive("tubes/a.yaml"))).isEqualTo(new Refused(Fault.NO_BANK, ""));
    }

    private static byte[] archive(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    zip.write(HEAD);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] replaced(byte[] archive, String from, String to) {
        return new String(archive, StandardCharsets.ISO_8859_1).replace(from, to)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
