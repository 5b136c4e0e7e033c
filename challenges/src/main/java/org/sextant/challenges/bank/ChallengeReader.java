package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.schema.content.Challenge;

/** Makes a challenge whole: what it inherits, what a generator makes of it, and its files by hash. */
final class ChallengeReader {
    /** The fields that may hold places for what a generator makes. */
    static final List<String> FILLED = List.of("instruction", "options", "solution", "explanation", "samples");

    private final String defaultLocale;
    private final Records records;
    private final AttachedFiles files;
    private final EmbedReader embeds;
    private final GeneratorRun generators;
    private final Problems problems;

    ChallengeReader(String defaultLocale, Records records, AttachedFiles files, GeneratorRun generators,
            Problems problems) {
        this.defaultLocale = defaultLocale;
        this.records = records;
        this.files = files;
        this.embeds = new EmbedReader(files, problems);
        this.generators = generators;
        this.problems = problems;
    }

    /** The challenge that is written at a place, when all of it can be had. */
    Optional<Challenge> read(ObjectNode written, String skill, Problems.Place place) {
        ObjectNode json = written.deepCopy();
        json.put("skill", skill);
        Defaults.challenge(json, defaultLocale);
        boolean complete = generated(json, place) & attached(json, place) & embed(json, place);
        return complete ? records.record(json, Challenge.class, place) : Optional.empty();
    }

    private boolean generated(ObjectNode json, Problems.Place place) {
        JsonNode generator = json.remove("generator");
        Map<String, String> values = Map.of();
        if (generator != null) {
            Optional<Generated> made = generators.run(generator, place);
            if (made.isEmpty()) {
                return false;
            }
            values = made.get().values();
            json.set("generation", generator);
            if (!handOut(made.get().files(), json, place)) {
                return false;
            }
        }
        Placeholders placeholders = new Placeholders(values);
        FILLED.stream().filter(json::has).forEach(field -> json.set(field, placeholders.filled(json.get(field))));
        placeholders.unknown().forEach(name -> problems.add(place.document().file(), place.line(""),
                BankRules.PLACEHOLDER, "nothing makes a value for {{" + name
                        + "}}; correct the name, or give the challenge a 'generator' that makes it"));
        return placeholders.unknown().isEmpty();
    }

    private boolean handOut(List<GeneratedFile> made, ObjectNode json, Problems.Place place) {
        ArrayNode references = json.withArray("generatedFiles");
        for (GeneratedFile file : made) {
            Optional<ObjectNode> reference = files.made(file.name(), file.bytes(), place, "/generator");
            reference.ifPresent(references::add);
        }
        return references.size() == made.size();
    }

    private boolean attached(ObjectNode json, Problems.Place place) {
        ArrayNode references = json.arrayNode();
        ArrayNode written = json.withArray("attachments");
        for (int i = 0; i < written.size(); i++) {
            files.named(written.get(i), place, "/attachments/" + i + "/file").ifPresent(references::add);
        }
        boolean complete = references.size() == written.size();
        JsonNode made = json.remove("generatedFiles");
        if (made instanceof ArrayNode array) {
            references.addAll(array);
        }
        json.set("attachments", references);
        if (json.get("illustration") instanceof ObjectNode picture) {
            Optional<ObjectNode> reference = files.named(picture, place, "/illustration/file");
            reference.ifPresent(found -> json.set("illustration", found));
            complete &= reference.isPresent();
        }
        return complete;
    }

    private boolean embed(ObjectNode json, Problems.Place place) {
        return !(json.get("embed") instanceof ObjectNode embed) || embeds.read(embed, json.path("solution"), place);
    }
}
