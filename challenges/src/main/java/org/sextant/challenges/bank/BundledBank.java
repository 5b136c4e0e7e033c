package org.sextant.challenges.bank;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.UnreadableRelease;

/** The bank that this jar carries, as the build wrote it. */
public final class BundledBank {
    static final String CONTENT = "org/sextant/challenges/bank/content.json";
    static final String FILES = "org/sextant/challenges/bank/files/";
    static final String SOURCES = "org/sextant/challenges/bank/sources.zip";
    static final String SHA256 = "org/sextant/challenges/bank/content.sha256";

    private BundledBank() {
    }

    /** The checksum of its content; cheap to read, so that a start compares before it loads. */
    public static String sha256() {
        return new String(resource(SHA256), StandardCharsets.US_ASCII);
    }

    /** Its content. */
    public static Content content() {
        try {
            return CanonicalJson.read(resource(CONTENT), Content.class);
        } catch (UnreadableRelease e) {
            throw new IllegalStateException("the bank of this jar was not written by its own build", e);
        }
    }

    /** The bytes of one of its files, which its content names by their hash. */
    public static byte[] file(String sha256) {
        return resource(FILES + sha256);
    }

    /** The files that it was written as, by their names: what an export of content is written over. */
    public static SortedMap<String, byte[]> sources() {
        if (BankZip.read(resource(SOURCES)) instanceof ZipReading.Fit(var files)) {
            return files;
        }
        throw new IllegalStateException("the sources in this jar were not written by its own build");
    }

    private static byte[] resource(String name) {
        try (InputStream in = BundledBank.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name + "; build it with Maven");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the jar cannot be read: " + name, e);
        }
    }
}
