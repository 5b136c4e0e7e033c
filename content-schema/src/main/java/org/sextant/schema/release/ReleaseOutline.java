package org.sextant.schema.release;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;

/**
 * What the written form of a release says at its outermost level, found without reading its content.
 *
 * @param format        empty where it says none
 * @param formatVersion 0 where it says none, or none that is a whole number
 * @param contentSha256 that of the bytes of the content as they stand; empty where there is no content
 */
record ReleaseOutline(String format, int formatVersion, String contentSha256) {
    static ReleaseOutline of(byte[] json) throws UnreadableRelease {
        try (JsonParser parser = CanonicalJson.parser(json)) {
            return parser.nextToken() == JsonToken.START_OBJECT ? of(json, parser) : new ReleaseOutline("", 0, "");
        } catch (IOException e) {
            throw new UnreadableRelease(ReadingProblem.sentence(e), e);
        }
    }

    private static ReleaseOutline of(byte[] json, JsonParser parser) throws IOException {
        String format = "";
        int version = 0;
        String sha256 = "";
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            int from = (int) parser.currentTokenLocation().getByteOffset();
            if (name.equals("format")) {
                format = parser.getText();
            } else if (name.equals("formatVersion") && value == JsonToken.VALUE_NUMBER_INT) {
                version = parser.getIntValue();
            }
            parser.skipChildren();
            if (name.equals("content")) {
                sha256 = Sha256.of(Arrays.copyOfRange(json, from, (int) parser.currentLocation().getByteOffset()));
            }
        }
        return new ReleaseOutline(format, version, sha256);
    }
}
