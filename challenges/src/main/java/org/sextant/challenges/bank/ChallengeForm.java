package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.challenges.bank.SourceBank.Written;
import org.sextant.challenges.generator.GeneratorOutcome;
import org.sextant.challenges.generator.Generators;
import org.sextant.schema.content.Samples;
import org.sextant.schema.content.Suitability;
import org.sextant.schema.release.Sha256;

/**
 * How a challenge is written: field by field as it was, where it still means the same, otherwise as a release has it. It
 * names its files by their places in the bank.
 */
final class ChallengeForm {
    static final String GENERATOR = "generator";
    private static final String GENERATION = "generation";
    private static final String ATTACHMENTS = "attachments";
    private static final String PARAMETERS = "parameters";
    private static final List<String> FIELDS = List.of("type", "status", "usage", "locales", "instruction",
            "illustration", ATTACHMENTS, "embed", "timer", "focused", "shuffled", "tolerances", "options", "solution",
            "explanation", "samples", "rubric", "suitability", PARAMETERS);
    /** What a generator takes part in. */
    private static final Set<String> MADE = Set.of("instruction", "options", "solution", "explanation", "samples",
            ATTACHMENTS);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final FilePlaces places;
    private final Generators generators;
    private final Map<String, JsonNode> absent;

    /** @param defaultLocale the language of challenges that name none */
    ChallengeForm(FilePlaces places, Generators generators, String defaultLocale) {
        this.places = places;
        this.generators = generators;
        this.absent = Map.of("locales", JSON.arrayNode().add(defaultLocale), ATTACHMENTS, JSON.arrayNode(), "focused",
                JSON.booleanNode(false), "shuffled", JSON.booleanNode(false), "tolerances", JSON.arrayNode(),
                "samples", Meanings.json(Samples.NONE), "suitability", Meanings.json(Suitability.ANY));
    }

    /** The fields that mean something although they are not written, and what they mean then. */
    Map<String, JsonNode> absent() {
        return absent;
    }

    /**
     * A challenge, complete.
     *
     * @param meaning  what it is
     * @param former   how it was written, where it was
     * @param was      what that meant
     * @param tubeFile the file it goes to
     */
    ObjectNode whole(ObjectNode meaning, Optional<Written> former, ObjectNode was, String tubeFile) {
        ObjectNode written = former.map(Written::whole).orElse(Meanings.NOTHING);
        boolean asMade = former.isPresent() && same(GENERATION, meaning, was);
        ObjectNode form = JSON.objectNode();
        form.set("id", meaning.get("id"));
        if (meaning.path("version").asInt() != 1 || written.has("version")) {
            form.set("version", meaning.get("version"));
        }
        form.set("variant", meaning.get("variant"));
        former.map(Written::own).filter(own -> own.has("remark")).ifPresent(own -> form.set("remark",
                own.get("remark")));
        if (meaning.has(GENERATION)) {
            form.set(GENERATOR, asMade ? written.path(GENERATOR) : generator(meaning.path(GENERATION)));
        }
        for (String field : FIELDS) {
            boolean kept = former.isPresent() && same(field, meaning, was) && (asMade || !MADE.contains(field));
            JsonNode value = kept ? written.get(field) : anew(field, meaning, tubeFile);
            if (value != null) {
                form.set(field, value);
            }
        }
        places.keepAll(form);
        return form;
    }

    private static boolean same(String field, ObjectNode one, ObjectNode other) {
        return one.path(field).equals(other.path(field));
    }

    private static ObjectNode generator(JsonNode generation) {
        ObjectNode generator = generation.deepCopy();
        return generator.path(PARAMETERS).isEmpty() ? generator.without(PARAMETERS) : generator;
    }

    private @Nullable JsonNode anew(String field, ObjectNode meaning, String tubeFile) {
        JsonNode value = meaning.get(field);
        if (value == null || value.equals(absent.get(field))) {
            return null;
        }
        String id = meaning.path("id").asText();
        return switch (field) {
            case "illustration" -> file(value, tubeFile, id);
            case "embed" -> {
                ObjectNode embed = value.deepCopy();
                embed.set("file", file(value.path("file"), tubeFile, id).path("file"));
                yield embed;
            }
            case ATTACHMENTS -> attachments(meaning, tubeFile, id);
            case "suitability" -> trimmed(value);
            default -> value;
        };
    }

    private ObjectNode file(JsonNode reference, String tubeFile, String challenge) {
        String place = places.place(reference, tubeFile, challenge);
        places.put(place, reference.path("sha256").asText());
        ObjectNode file = JSON.objectNode().put("file", place);
        return reference.has("alt") ? file.set("alt", reference.get("alt")) : file;
    }

    /** Those that no generator makes again. */
    private @Nullable JsonNode attachments(ObjectNode meaning, String tubeFile, String id) {
        Set<String> made = made(meaning.path(GENERATION));
        ArrayNode attachments = JSON.arrayNode();
        meaning.path(ATTACHMENTS).valueStream()
                .filter(file -> !made.contains(file.path("name").asText() + file.path("sha256").asText()))
                .forEach(file -> attachments.add(file(file, tubeFile, id)));
        return attachments.isEmpty() ? null : attachments;
    }

    private Set<String> made(JsonNode generation) {
        if (generation.isMissingNode()) {
            return Set.of();
        }
        return generators.generate(generation.path("name").asText(), generation.path("version").asInt(1),
                generation.path("seed").asLong(),
                generation.path(PARAMETERS)) instanceof GeneratorOutcome.Made(var generated)
                        ? generated.files().stream().map(file -> file.name() + Sha256.of(file.bytes()))
                                .collect(Collectors.toSet())
                        : Set.of();
    }

    private static ObjectNode trimmed(JsonNode marks) {
        ObjectNode written = marks.deepCopy();
        marks.properties().stream()
                .filter(mark -> mark.getValue().isEmpty() && mark.getValue().isArray()
                        || mark.getValue().isBoolean() && !mark.getValue().asBoolean())
                .forEach(mark -> written.remove(mark.getKey()));
        return written;
    }
}
