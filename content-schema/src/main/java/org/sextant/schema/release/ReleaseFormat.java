package org.sextant.schema.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.sextant.schema.Require;

/**
 * The written form of a release: canonical JSON with a version and a checksum, byte for byte the same for the same
 * release.
 *
 * <pre>
 * {"content":{...},"format":"sextant-release","formatVersion":1,
 *  "number":3,"publishedAt":"2026-11-22T10:00:00Z","sha256":"..."}
 * </pre>
 *
 * The checksum is that of the canonical bytes of {@code content}.
 */
public final class ReleaseFormat {
    public static final String NAME = "sextant-release";
    public static final int VERSION = 1;
    /** What stands before the content, the first of the keys in their order. */
    private static final byte[] FIRST = "{\"content\":".getBytes(StandardCharsets.UTF_8);

    private ReleaseFormat() {
    }

    /** The canonical bytes of the release. */
    public static byte[] write(Release release) {
        return written(release).json();
    }

    /** The same with the checksum of its content, which is put into canonical form once for both. */
    public static WrittenRelease written(Release release) {
        byte[] content = CanonicalJson.write(release.content());
        String sha256 = Sha256.of(content);
        byte[] others = CanonicalJson.write(new Others(NAME, VERSION, release.number(), release.publishedAt(), sha256));
        byte[] json = new byte[FIRST.length + content.length + others.length];
        System.arraycopy(FIRST, 0, json, 0, FIRST.length);
        System.arraycopy(content, 0, json, FIRST.length, content.length);
        System.arraycopy(others, 0, json, FIRST.length + content.length, others.length);
        json[FIRST.length + content.length] = ','; // in the place of the brace that opens the others
        return new WrittenRelease(json, sha256);
    }

    /** The checksum that identifies content, wherever and whenever it is published. */
    public static String contentSha256(Content content) {
        return Sha256.of(CanonicalJson.write(content));
    }

    /** The release that the bytes stand for; refused when the format, its version or the checksum is not right. */
    public static Release read(byte[] json) throws UnreadableRelease {
        ReleaseOutline outline = ReleaseOutline.of(json);
        if (!NAME.equals(outline.format())) {
            CanonicalJson.read(json, JsonNode.class); // what is no JSON at all has a sentence of its own
            throw new UnreadableRelease("this is no release: its 'format' is not '" + NAME + "'");
        }
        checkVersion(outline);
        Envelope envelope = CanonicalJson.read(json, Envelope.class);
        if (!outline.contentSha256().equals(envelope.sha256())) { // its keys may stand in another order
            checkContent(envelope);
        }
        return new Release(envelope.number(), envelope.publishedAt(), envelope.content());
    }

    private static void checkContent(Envelope envelope) throws UnreadableRelease {
        String found = contentSha256(envelope.content());
        if (!found.equals(envelope.sha256())) {
            throw new UnreadableRelease("the content of release " + envelope.number() + " has the checksum " + found
                    + ", not " + envelope.sha256() + "; it was changed or damaged after it was published");
        }
    }

    private static void checkVersion(ReleaseOutline outline) throws UnreadableRelease {
        if (outline.formatVersion() < 1) {
            throw new UnreadableRelease("the release does not say its 'formatVersion', a whole number from 1");
        } else if (outline.formatVersion() > VERSION) {
            throw new UnreadableRelease("the release has format version " + outline.formatVersion()
                    + "; this Sextant reads up to version " + VERSION + ": use a newer Sextant");
        }
    }

    /** What an envelope says beside the content; all of its keys stand behind that of the content. */
    private record Others(String format, int formatVersion, ReleaseNumber number, Instant publishedAt, String sha256) {
    }

    private record Envelope(String format, int formatVersion, ReleaseNumber number, Instant publishedAt, String sha256,
            Content content) {
        private Envelope {
            Require.present(number, "number");
            Require.present(publishedAt, "publishedAt");
            Require.present(sha256, "sha256");
            Require.present(content, "content");
        }
    }
}
