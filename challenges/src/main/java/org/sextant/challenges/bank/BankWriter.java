package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.challenges.bank.SourceBank.Written;
import org.sextant.challenges.generator.Generators;
import org.sextant.schema.content.SynonymSet;
import org.sextant.schema.release.Content;
import org.sextant.schema.rule.Subject;
import org.sextant.schema.rule.Subject.Kind;
import org.sextant.schema.text.LocalizedText;

/**
 * Writes content as the files of a bank, over the files of a former one: what means the same stays written as it was, to
 * the byte, so that a review of the files sees what was changed and nothing else.
 */
public final class BankWriter {
    private static final String HEAD = "bank.yaml";
    private static final String LEVEL = "maxReachableLevel";
    private static final String SYNONYMS = "synonyms.yaml";
    private static final Map<Kind, Place> PLACES = Map.of(Kind.FRAMEWORK,
            new Place("framework/framework.yaml", "framework"), Kind.COMPETENCE,
            new Place("framework/competences/%s.yaml", "competence"), Kind.RESOURCE,
            new Place("resources/%s.yaml", "resource"), Kind.TARGET_PROFILE,
            new Place("target-profiles/%s.yaml", "targetProfile"), Kind.FORM, new Place("forms/%s.yaml", "form"),
            Kind.REFERENTIAL, new Place("referentials/%s.yaml", "referential"));

    private final Content content;
    private final SourceBank source;
    private final FilePlaces places;
    private final SequencedMap<Subject, ObjectNode> meanings;
    private final SortedMap<String, byte[]> out = new TreeMap<>();

    private final Generators generators;

    private BankWriter(Content content, SourceBank source, FilePlaces places, Generators generators) {
        this.generators = generators;
        this.content = content;
        this.source = source;
        this.places = places;
        this.meanings = Meanings.of(content);
    }

    /**
     * The files of content.
     *
     * @param bytes  the bytes of a hash that the content names
     * @param former the files of a bank with its head, {@code bank.yaml}; those of things that the content has no more
     *               are left out
     */
    public static BankExport write(Content content, Function<String, byte[]> bytes,
            SortedMap<String, byte[]> former) {
        return write(content, bytes, former, Generators.installed());
    }

    /** The same with other generators than those of the class path. */
    public static BankExport write(Content content, Function<String, byte[]> bytes,
            SortedMap<String, byte[]> former, Generators generators) {
        return new BankWriter(content, SourceBank.of(former, generators), new FilePlaces(former, bytes), generators)
                .write();
    }

    private BankExport write() {
        for (String file : source.files().keySet()) { // texts about the bank: its licence, its floors
            if (!file.contains("/") && !Set.of(HEAD, SYNONYMS).contains(file)) {
                places.keep(file);
            }
        }
        head();
        meanings.forEach((subject, meaning) -> Optional.ofNullable(PLACES.get(subject.kind()))
                .ifPresent(place -> document(subject, meaning, place)));
        new TubeWriter(meanings, source, places, locale(), generators).write()
                .forEach((file, tube) -> put(file, tube, "tube"));
        tutorials();
        synonyms();
        out.putAll(places.written());
        return new BankExport(out, unlike());
    }

    private String locale() {
        return source.json(HEAD).map(head -> head.path("defaultLocale").asText()).filter(locale -> !locale.isEmpty())
                .orElse(LocalizedText.SOURCE_LOCALE);
    }

    private void head() {
        ObjectNode head = source.json(HEAD)
                .orElseThrow(() -> new IllegalArgumentException("the former files lack " + HEAD));
        head.put(LEVEL, content.maxReachableLevel().value());
        put(HEAD, head, "bank");
    }

    private void document(Subject subject, ObjectNode meaning, Place place) {
        Optional<Written> former = source.written(subject);
        String file = former.map(Written::file).orElseGet(() -> place.pattern().formatted(subject.id()));
        put(file, Merged.of(meaning, former, source.meaning(subject)), place.schema());
    }

    private void tutorials() {
        Map<String, String> competences = TubeWriter.competencesOfTutorials(content);
        content.tutorials().forEach(tutorial -> {
            String id = tutorial.id().value();
            Subject subject = new Subject(Kind.TUTORIAL, id);
            Optional<Written> former = source.written(subject);
            String file = former.map(Written::file).orElseGet(() -> "tutorials/"
                    + Optional.ofNullable(competences.get(id)).map(index -> index + "/").orElse("") + id + ".md");
            ObjectNode merged = Merged.of(Objects.requireNonNull(meanings.get(subject)), former,
                    source.meaning(subject));
            JsonNode body = merged.remove("body");
            boolean same = former.map(Written::own).filter(own -> own.without("body").equals(merged)
                    && own.path("body").asText().equals(body == null ? "" : body.asText())).isPresent();
            text(file, same
                    ? Objects.requireNonNull(source.files().get(file))
                    : ("---\n" + yaml(merged, "tutorial") + "---\n"
                            + (body == null ? "" : body.asText().strip() + "\n"))
                            .getBytes(StandardCharsets.UTF_8));
        });
    }

    /** In the order in which they stood, then the new ones. */
    private void synonyms() {
        List<JsonNode> wanted = content.synonyms().stream().map(Meanings::json)
                .collect(Collectors.toCollection(ArrayList::new));
        ArrayNode sets = JsonNodeFactory.instance.arrayNode();
        source.json(SYNONYMS).ifPresent(former -> former.path("synonyms").forEach(set -> {
            if (wanted.remove(meaning(set))) {
                sets.add(set);
            }
        }));
        sets.addAll(wanted);
        if (!sets.isEmpty()) {
            put(SYNONYMS, JsonNodeFactory.instance.objectNode().set("synonyms", sets), "synonyms");
        }
    }

    private static JsonNode meaning(JsonNode set) {
        return Meanings.json(new SynonymSet(set.path("locale").asText(),
                set.path("words").valueStream().map(JsonNode::asText).toList()));
    }

    private void put(String file, ObjectNode json, String schema) {
        text(file, Optional.ofNullable(source.files().get(file))
                .filter(_ -> source.json(file).filter(json::equals).isPresent())
                .orElseGet(() -> yaml(json, schema).getBytes(StandardCharsets.UTF_8)));
    }

    private void text(String file, byte[] bytes) {
        out.put(file, bytes);
    }

    private static String yaml(ObjectNode json, String schema) {
        try {
            return CanonicalYaml.of(AsciiJson.of(json), schema); // JSON is YAML
        } catch (YamlProblem e) {
            throw new IllegalStateException("what was composed cannot be written: " + e.sentence(), e);
        }
    }

    /** What the files say otherwise, when they are read. */
    private List<Subject> unlike() {
        Map<Subject, ObjectNode> read = new HashMap<>(
                BankReader.contentOf(out, generators).content().map(Meanings::of).orElseGet(LinkedHashMap::new));
        return Stream.concat(meanings.keySet().stream(), read.keySet().stream()).distinct()
                .filter(subject -> !Objects.equals(meanings.get(subject), read.get(subject))).toList();
    }

    /** Where new things of a kind are written, and the name of their definition in the schema. */
    private record Place(String pattern, String schema) {
    }
}
