package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.sextant.challenges.generator.Generators;
import org.sextant.schema.rule.Subject;
import org.sextant.schema.rule.Subject.Kind;

/** The files of a bank with what each thing in them is written as, and what that means. */
final class SourceBank {
    private static final Map<String, Kind> FOLDERS = Map.of("framework/competences/", Kind.COMPETENCE, "resources/",
            Kind.RESOURCE, "target-profiles/", Kind.TARGET_PROFILE, "forms/", Kind.FORM, "referentials/",
            Kind.REFERENTIAL);

    private final SortedMap<String, byte[]> files;
    private final SequencedMap<Subject, Written> written = new LinkedHashMap<>();
    private final Map<Subject, ObjectNode> meanings;

    private SourceBank(SortedMap<String, byte[]> files, Generators generators) {
        this.files = files;
        this.meanings = BankReader.contentOf(files, generators).content().map(Meanings::of)
                .orElseGet(LinkedHashMap::new);
    }

    /** Files as they are; what cannot be read in them is passed over. */
    static SourceBank of(SortedMap<String, byte[]> files, Generators generators) {
        SourceBank bank = new SourceBank(files, generators);
        files.keySet().forEach(bank::document);
        return bank;
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    /** How something is written, where it is and means something. */
    Optional<Written> written(Subject subject) {
        return Optional.ofNullable(written.get(subject)).filter(_ -> meanings.containsKey(subject));
    }

    /** What something that is written means, as a release has it. */
    ObjectNode meaning(Subject subject) {
        return meanings.getOrDefault(subject, Meanings.NOTHING);
    }

    /** Everything that is written, in the order of files and places. */
    SequencedMap<Subject, Written> all() {
        return written;
    }

    /** A file as JSON; empty where it is none of YAML that can be read. */
    Optional<ObjectNode> json(String file) {
        return text(file).flatMap(text -> parsed(file, text));
    }

    /** A text; empty where there is none. */
    Optional<String> text(String file) {
        return Optional.ofNullable(files.get(file)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private void document(String file) {
        boolean yaml = file.endsWith(".yaml") && !file.endsWith(EmbedActions.ENDING);
        if (file.equals("framework/framework.yaml")) {
            json(file).ifPresent(json -> put(Kind.FRAMEWORK, "code", file, json));
        } else if (file.startsWith("tubes/") && yaml) {
            json(file).ifPresent(json -> tube(file, json));
        } else if (file.startsWith("tutorials/") && file.endsWith(".md")) {
            text(file).flatMap(TutorialText::of).ifPresent(parts -> parsed(file, parts.head()).ifPresent(head -> {
                if (!parts.body().isEmpty()) {
                    head.put("body", parts.body());
                }
                put(Kind.TUTORIAL, "id", file, head);
            }));
        } else if (yaml) {
            FOLDERS.entrySet().stream().filter(folder -> file.startsWith(folder.getKey())).findFirst()
                    .ifPresent(folder -> json(file).ifPresent(json -> put(folder.getValue(),
                            folder.getValue() == Kind.COMPETENCE ? "index" : "id", file, json)));
        }
    }

    private void tube(String file, ObjectNode tube) {
        JsonNode skills = tube.path("skills");
        tube.remove("skills");
        put(Kind.TUBE, "id", file, tube);
        for (JsonNode each : skills) {
            ObjectNode skill = each.deepCopy();
            JsonNode challenges = each.path("challenges");
            skill.remove("challenges");
            put(Kind.SKILL, "id", file, skill);
            challenges(file, challenges);
        }
    }

    private void challenges(String file, JsonNode challenges) {
        Map<Integer, ObjectNode> prototypes = new HashMap<>();
        challenges.forEach(each -> {
            if (each.path("variant").asInt() == 0) {
                prototypes.putIfAbsent(each.path("version").asInt(1), FilePlaces.absolute(file, (ObjectNode) each));
            }
        });
        challenges.forEach(each -> {
            ObjectNode own = FilePlaces.absolute(file, (ObjectNode) each);
            ObjectNode prototype = prototypes.get(each.path("version").asInt(1));
            ObjectNode whole = prototype != null && each.path("variant").asInt() > 0
                    ? Defaults.inherited(prototype, own)
                    : own;
            written.putIfAbsent(new Subject(Kind.CHALLENGE, own.path("id").asText()), new Written(file, own, whole));
        });
    }

    private void put(Kind kind, String key, String file, ObjectNode json) {
        written.putIfAbsent(new Subject(kind, json.path(key).asText()), new Written(file, json, json));
    }

    private static Optional<ObjectNode> parsed(String file, String text) {
        try {
            return Optional.of(YamlDocument.parse(file, text).json()).filter(JsonNode::isObject)
                    .map(ObjectNode.class::cast);
        } catch (YamlProblem unreadable) {
            return Optional.empty(); // so it means nothing either, and is written anew
        }
    }

    /**
     * How something is written; the files that a challenge names by their places in the bank.
     *
     * @param own   what stands there
     * @param whole the same with what it inherits
     */
    record Written(String file, ObjectNode own, ObjectNode whole) {
    }
}
