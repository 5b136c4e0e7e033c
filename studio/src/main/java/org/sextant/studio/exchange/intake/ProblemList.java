package org.sextant.studio.exchange.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.UnreadableRelease;

/** Problems as the database keeps them: the first of them, as JSON. */
final class ProblemList {
    /** How many are kept; how many there are in all is told besides. */
    static final int KEPT = 500;

    private ProblemList() {
    }

    static String written(List<Problem> problems) {
        return new String(CanonicalJson.write(problems.stream().limit(KEPT).toArray(Problem[]::new)),
                StandardCharsets.UTF_8);
    }

    static List<Problem> read(String json) {
        try {
            return List.of(CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8), Problem[].class));
        } catch (UnreadableRelease e) {
            throw new IllegalStateException("the problems of an import are no JSON", e);
        }
    }
}
