package org.sextant.challenge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.part.Choices;
import org.sextant.schema.part.InputFormat;
import org.sextant.schema.part.Part;
import org.sextant.schema.part.SelectField;
import org.sextant.schema.part.TextField;
import org.sextant.schema.release.Sha256;

/** What is drawn from the parts of a prompt. */
final class PromptRules {
    private static final int SEED_DIGITS = 15;

    private PromptRules() {
    }

    /** The seed of a challenge for which nobody gave one: always the same, so that its parts stay in their order. */
    static long seed(ChallengeId challenge) {
        String hash = Sha256.of(challenge.value().getBytes(StandardCharsets.UTF_8));
        return Long.parseLong(hash.substring(0, SEED_DIGITS), 16);
    }

    /** What there is to choose from, in the order shown. */
    static List<Choices.Choice> proposals(List<Part> parts) {
        return parts.stream().filter(Choices.class::isInstance).map(Choices.class::cast)
                .flatMap(choices -> choices.choices().stream()).toList();
    }

    /** The places to fill in, in the order shown. */
    static List<Part> fields(List<Part> parts) {
        return parts.stream().filter(part -> part instanceof TextField || part instanceof SelectField).toList();
    }

    /** The format of the first text field; none where there is no text field. */
    static @Nullable InputFormat format(List<Part> parts) {
        Stream<TextField> fields = parts.stream().filter(TextField.class::isInstance).map(TextField.class::cast);
        return fields.findFirst().map(TextField::format).orElse(null);
    }
}
