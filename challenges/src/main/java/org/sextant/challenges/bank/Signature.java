package org.sextant.challenges.bank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What the bytes of a kind of file have in common. */
@FunctionalInterface
interface Signature {
    /** A picture that shows something and does nothing. */
    Signature SVG = bytes -> SvgSource.problem(bytes).map(SvgSource.Problem::sentence);

    /** What is wrong with the bytes, as the end of a sentence about their file. */
    Optional<String> problem(byte[] bytes);

    /** These bytes at a place; each letter is one byte. */
    static Signature at(int place, String letters) {
        byte[] expected = letters.getBytes(StandardCharsets.ISO_8859_1);
        return bytes -> {
            int end = Math.min(bytes.length, place + expected.length);
            boolean there = place < end && Arrays.equals(bytes, place, end, expected, 0, expected.length);
            return there
                    ? Optional.empty()
                    : Optional.of("is not what its name says, by its first bytes; save it anew as that, or rename it");
        };
    }

    /** Text in UTF-8 that holds something. */
    static Signature text(String holds) {
        return bytes -> {
            try {
                String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.indexOf('\0') < 0 && text.contains(holds)
                        ? Optional.empty()
                        : Optional.of("is not what its name says: " + (holds.isEmpty()
                                ? "it is no text"
                                : "it holds no '" + holds + "'") + "; save it anew as that, or rename it");
            } catch (CharacterCodingException e) {
                return Optional.of("is not text in UTF-8; save it in that encoding");
            }
        };
    }

    /** A ZIP archive with an entry of this name. */
    static Signature zipWith(String entry) {
        return bytes -> names(bytes, entry)
                ? Optional.empty()
                : Optional.of("is not what its name says: it has no part '" + entry + "'; save it anew, or rename it");
    }

    default Signature and(Signature other) {
        return bytes -> problem(bytes).or(() -> other.problem(bytes));
    }

    default Signature or(Signature other) {
        return bytes -> problem(bytes).flatMap(problem -> other.problem(bytes));
    }

    private static boolean names(byte[] bytes, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false; // no archive, so no entry
        }
    }
}
