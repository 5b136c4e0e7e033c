package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.GeneratorOutcome;
import org.sextant.challenges.generator.Generators;
import org.sextant.schema.check.Finding;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Generation;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.Sha256;
import org.sextant.schema.release.UnreadableRelease;

/**
 * The texts of a generated challenge as its bank file has them, with places for what its generator makes: with other data,
 * they word another variant of the family.
 */
public final class Wording {
    private static final String ATTACHMENTS = "attachments";

    private final Challenge model;
    private final ObjectNode texts;
    private final Generators generators;
    private final Set<String> made;

    private Wording(Challenge model, ObjectNode texts, Generators generators, Generated formerly) {
        this.model = model;
        this.texts = texts;
        this.generators = generators;
        this.made = formerly.files().stream().map(file -> file.name() + Sha256.of(file.bytes()))
                .collect(Collectors.toSet());
    }

    /**
     * The wording of a challenge; empty where no installed generator made it, and where the file does not word what the
     * challenge says now.
     *
     * @param tubeFile the bank file of its tube, as YAML
     */
    public static Optional<Wording> of(Challenge challenge, String tubeFile, Generators generators) {
        return Optional.ofNullable(challenge.generation())
                .flatMap(generation -> generated(generation, generators))
                .flatMap(formerly -> written(challenge, tubeFile)
                        .map(texts -> new Wording(challenge, texts, generators, formerly)))
                .filter(Wording::isOfItsModel);
    }

    /** The challenge whose texts these are. */
    public Challenge model() {
        return model;
    }

    /** What comes of other data: everything else is as the model has it, but what was measured of that. */
    public WordingOutcome with(Generation generation) {
        return switch (outcome(generation, generators)) {
            case GeneratorOutcome.Refused(var findings) -> new WordingOutcome.Unworded(findings);
            case GeneratorOutcome.Made(Generated generated) -> {
                List<Finding> unfit = generated.files().stream().flatMap(file -> unfit(file).stream()).toList();
                yield unfit.isEmpty() ? worded(generation, generated) : new WordingOutcome.Unworded(unfit);
            }
        };
    }

    private WordingOutcome worded(Generation generation, Generated generated) {
        Placeholders placeholders = new Placeholders(generated.values());
        ObjectNode json = (ObjectNode) Meanings.json(model);
        texts.properties().forEach(text -> json.set(text.getKey(), placeholders.filled(text.getValue())));
        Map<String, byte[]> files = new HashMap<>();
        ArrayNode attachments = json.arrayNode();
        model.attachments().stream().filter(file -> !made.contains(file.name() + file.sha256()))
                .forEach(file -> attachments.add(Meanings.json(file)));
        generated.files().forEach(file -> attachments.add(reference(file, files)));
        json.set(ATTACHMENTS, attachments);
        json.set("generation", Meanings.json(generation));
        json.remove("parameters");
        if (!placeholders.unknown().isEmpty()) {
            return new WordingOutcome.Unworded(placeholders.unknown().stream()
                    .map(name -> new Finding("", "nothing makes a value for {{" + name + "}}")).toList());
        }
        try {
            return new WordingOutcome.Worded(CanonicalJson.read(CanonicalJson.write(json), Challenge.class), files);
        } catch (UnreadableRelease e) {
            return new WordingOutcome.Unworded(List.of(new Finding("", String.valueOf(e.getMessage()))));
        }
    }

    private static JsonNode reference(GeneratedFile file, Map<String, byte[]> files) {
        String sha256 = Sha256.of(file.bytes());
        files.put(sha256, file.bytes());
        return AttachedFiles.reference(file.name(), file.bytes().length, sha256);
    }

    private static Optional<Finding> unfit(GeneratedFile file) {
        return AttachedFiles.problem(file.name(), file.bytes()).map(sentence -> new Finding("/name", sentence));
    }

    /** Whether it says of the data of its model what the model says. */
    private boolean isOfItsModel() {
        return model.generation() != null
                && with(model.generation()) instanceof WordingOutcome.Worded(Challenge again, var _)
                && Meanings.json(again).equals(((ObjectNode) Meanings.json(model)).without("parameters"));
    }

    private static GeneratorOutcome outcome(Generation generation, Generators generators) {
        return generators.generate(generation.name(), generation.version(), generation.seed(),
                generation.parameters());
    }

    private static Optional<Generated> generated(Generation generation, Generators generators) {
        return outcome(generation, generators) instanceof GeneratorOutcome.Made(Generated generated)
                ? Optional.of(generated)
                : Optional.empty();
    }

    /** The texts of a challenge in a file, those of its prototype where it has none of its own. */
    private static Optional<ObjectNode> written(Challenge challenge, String tubeFile) {
        return parsed(tubeFile).path("skills").valueStream()
                .filter(skill -> skill.path("id").asText().equals(challenge.skill().value()))
                .map(skill -> skill.path("challenges")).flatMap(family -> written(challenge, family)).findFirst();
    }

    private static Stream<ObjectNode> written(Challenge challenge, JsonNode family) {
        Optional<ObjectNode> prototype = family.valueStream().map(ObjectNode.class::cast)
                .filter(each -> each.path("variant").asInt() == 0
                        && each.path("version").asInt(1) == challenge.version())
                .findFirst();
        return family.valueStream().map(ObjectNode.class::cast)
                .filter(each -> each.path("id").asText().equals(challenge.id().value()))
                .map(own -> prototype.filter(_ -> !challenge.isPrototype())
                        .map(whole -> Defaults.inherited(whole, own)).orElse(own))
                .map(whole -> whole.deepCopy().retain(ChallengeReader.FILLED));
    }

    private static JsonNode parsed(String tubeFile) {
        try {
            return YamlDocument.parse("", tubeFile).json();
        } catch (YamlProblem unreadable) {
            return Meanings.NOTHING; // so it words nothing
        }
    }
}
