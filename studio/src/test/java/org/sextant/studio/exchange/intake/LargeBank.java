package org.sextant.studio.exchange.intake;

import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sextant.challenges.bank.BankZip;
import org.sextant.challenges.bank.BundledBank;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The bundled bank with copies of one tube under other names. */
public final class LargeBank {
    private static final String TUBE = "moteurs";
    private static final String FILE = "tubes/1.1/" + TUBE + ".yaml";

    private LargeBank() {
    }

    /** An archive that has at least so many things more than the bundled bank. */
    public static byte[] archive(int more) {
        SortedMap<String, byte[]> files = new TreeMap<>(BundledBank.sources());
        String tube = new String(Objects.requireNonNull(files.get(FILE)), UTF_8);
        int each = things();
        for (int i = 0; i * each < more; i++) {
            String name = "copie-" + i;
            files.put("tubes/1.1/" + name + ".yaml", tube.replace("id: " + TUBE, "id: " + name)
                    .replace("\"@" + TUBE + "\"", "\"@copie" + i + "\"").getBytes(UTF_8));
        }
        return BankZip.write(files);
    }

    /** How many things an archive has more than the bundled bank. */
    public static int more(int atLeast) {
        return (atLeast + things() - 1) / things() * things();
    }

    /** How many things a copy has: the tube, its skills and their challenges. */
    private static int things() {
        String tube = new String(Objects.requireNonNull(BundledBank.sources().get(FILE)), UTF_8);
        return (int) Pattern.compile("(?m)^ *(- )?id: " + TUBE).matcher(tube).results().count();
    }
}
