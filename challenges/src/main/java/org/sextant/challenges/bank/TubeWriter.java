package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.challenges.bank.SourceBank.Written;
import org.sextant.challenges.generator.Generators;
import org.sextant.schema.release.Content;
import org.sextant.schema.rule.Subject;
import org.sextant.schema.rule.Subject.Kind;

/** Composes the files of tubes, with their skills and challenges. */
final class TubeWriter {
    private static final Comparator<ObjectNode> BY_LEVEL = Comparator
            .comparingInt(skill -> skill.path("level").asInt());
    private static final Comparator<ObjectNode> BY_VARIANT = Comparator
            .<ObjectNode>comparingInt(challenge -> challenge.path("version").asInt())
            .thenComparingInt(challenge -> challenge.path("variant").asInt());

    private final SequencedMap<Subject, ObjectNode> meanings;
    private final SourceBank source;
    private final ChallengeForm forms;
    private final Map<Subject, Integer> ranks = new HashMap<>();

    TubeWriter(SequencedMap<Subject, ObjectNode> meanings, SourceBank source, FilePlaces places, String locale,
            Generators generators) {
        this.meanings = meanings;
        this.source = source;
        this.forms = new ChallengeForm(places, generators, locale);
        source.all().keySet().forEach(subject -> ranks.put(subject, ranks.size()));
    }

    /** Each file, as what it says. */
    SortedMap<String, ObjectNode> write() {
        Map<String, List<ObjectNode>> skills = by(Kind.SKILL, "tube");
        Map<String, List<ObjectNode>> challenges = by(Kind.CHALLENGE, "skill");
        SortedMap<String, ObjectNode> files = new TreeMap<>();
        meanings.forEach((subject, meaning) -> {
            if (subject.kind() == Kind.TUBE) {
                String file = file(subject, meaning);
                ObjectNode tube = merged(subject, meaning);
                List<ObjectNode> rungs = ordered(Kind.SKILL, skills.getOrDefault(subject.id(), List.of()), BY_LEVEL);
                if (!rungs.isEmpty()) {
                    ArrayNode list = tube.putArray("skills");
                    rungs.forEach(skill -> list.add(skill(skill, challenges, file)));
                }
                files.put(file, tube);
            }
        });
        return files;
    }

    /** The competence under which each tutorial is first recommended. */
    static Map<String, String> competencesOfTutorials(Content content) {
        Map<Object, String> tubes = content.tubes().stream()
                .collect(Collectors.toMap(tube -> tube.id(), tube -> tube.competence().value()));
        Map<String, String> found = new HashMap<>();
        content.skills().forEach(skill -> Stream.concat(skill.tutorials().stream(), skill.learnMore().stream())
                .forEach(tutorial -> Optional.ofNullable(tubes.get(skill.tube()))
                        .ifPresent(competence -> found.putIfAbsent(tutorial.value(), competence))));
        return found;
    }

    private Map<String, List<ObjectNode>> by(Kind kind, String parent) {
        return meanings.entrySet().stream().filter(entry -> entry.getKey().kind() == kind).map(Map.Entry::getValue)
                .collect(Collectors.groupingBy(meaning -> meaning.path(parent).asText()));
    }

    private String file(Subject tube, ObjectNode meaning) {
        String competence = meaning.path("competence").asText();
        return source.written(tube).filter(former -> former.own().path("competence").asText().equals(competence))
                .map(Written::file).orElseGet(() -> "tubes/" + competence + "/" + tube.id() + ".yaml");
    }

    private ObjectNode skill(ObjectNode meaning, Map<String, List<ObjectNode>> challenges, String file) {
        Subject subject = new Subject(Kind.SKILL, meaning.path("id").asText());
        ObjectNode skill = merged(subject, meaning);
        skill.remove("tube");
        List<ObjectNode> family = ordered(Kind.CHALLENGE, challenges.getOrDefault(subject.id(), List.of()),
                BY_VARIANT);
        Map<Integer, ObjectNode> prototypes = new HashMap<>();
        Map<ObjectNode, ObjectNode> wholes = new HashMap<>();
        family.forEach(challenge -> {
            ObjectNode whole = forms.whole(challenge, written(challenge), source.meaning(subject(challenge)), file);
            wholes.put(challenge, whole);
            if (challenge.path("variant").asInt() == 0) {
                prototypes.put(challenge.path("version").asInt(), whole);
            }
        });
        if (!family.isEmpty()) {
            ArrayNode list = skill.putArray("challenges");
            family.forEach(challenge -> list.add(FilePlaces.relative(file, written(challenge,
                    Objects.requireNonNull(wholes.get(challenge)),
                    prototypes.get(challenge.path("version").asInt())))));
        }
        return skill;
    }

    private ObjectNode written(ObjectNode meaning, ObjectNode whole,
            @Nullable ObjectNode prototype) {
        return prototype == null || whole == prototype
                ? whole
                : VariantForm.of(whole, prototype, written(meaning).map(Written::own), forms.absent());
    }

    private Optional<Written> written(ObjectNode challenge) {
        return source.written(subject(challenge));
    }

    private static Subject subject(ObjectNode challenge) {
        return new Subject(Kind.CHALLENGE, challenge.path("id").asText());
    }

    private ObjectNode merged(Subject subject, ObjectNode meaning) {
        return Merged.of(meaning, source.written(subject), source.meaning(subject));
    }

    /** In the order in which they stood; new ones before the first that comes after them by their nature. */
    private List<ObjectNode> ordered(Kind kind, List<ObjectNode> all, Comparator<ObjectNode> nature) {
        List<ObjectNode> ordered = all.stream().filter(each -> rank(kind, each) >= 0)
                .sorted(Comparator.comparingInt(each -> rank(kind, each)))
                .collect(Collectors.toCollection(ArrayList::new));
        all.stream().filter(each -> rank(kind, each) < 0).sorted(nature).forEach(fresh -> {
            int at = 0;
            while (at < ordered.size() && nature.compare(ordered.get(at), fresh) <= 0) {
                at++;
            }
            ordered.add(at, fresh);
        });
        return ordered;
    }

    private int rank(Kind kind, ObjectNode meaning) {
        return ranks.getOrDefault(new Subject(kind, meaning.path("id").asText()), -1);
    }
}
