package org.sextant.challenges.bank.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.TutorialId;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.text.LocalizedText;

/**
 * Texts of one thing that do not exist in a language.
 *
 * @param kind   tube, skill or challenge
 * @param texts  the names of their fields; {@code tutorials} and {@code learnMore} where none of those named is in the
 *               language
 * @param locale the language
 */
record MissingText(CompetenceIndex competence, String kind, String id, List<String> texts, String locale) {
    /** Fields of options that are not shown. */
    private static final Set<String> UNSHOWN = Set.of("id", "format");

    /** All that is missing in a language, by competence: tubes, skills, challenges, each in the order of ids. */
    static List<MissingText> in(String locale, Slice whole) {
        Map<TutorialId, String> tutorials = whole.tutorials().stream()
                .collect(Collectors.toMap(Tutorial::id, Tutorial::locale));
        return whole.tubes().stream().map(Tube::competence).distinct().sorted()
                .flatMap(index -> new Search(locale, index, tutorials).of(whole.of(index))).toList();
    }

    private record Search(String locale, CompetenceIndex competence, Map<TutorialId, String> tutorials) {
        Stream<MissingText> of(Slice slice) {
            return Stream.of(slice.tubes().stream().map(tube -> row("tube", tube.id().value(),
                    Stream.of(text("title", tube.title()), text("description", tube.description())))),
                    slice.skills().stream().map(skill -> row("skill", skill.id().value(), texts(skill))),
                    slice.challenges().stream().filter(challenge -> !challenge.locales().contains(locale))
                            .map(challenge -> row("challenge", challenge.id().value(), texts(challenge))))
                    .flatMap(rows -> rows).filter(row -> !row.texts().isEmpty());
        }

        private MissingText row(String kind, String id, Stream<Stream<String>> texts) {
            return new MissingText(competence, kind, id, texts.flatMap(names -> names).distinct().toList(), locale);
        }

        private Stream<Stream<String>> texts(Skill skill) {
            return Stream.of(text("title", skill.title()), text("hint", skill.hint()),
                    named("tutorials", skill.tutorials()), named("learnMore", skill.learnMore()));
        }

        private Stream<Stream<String>> texts(Challenge challenge) {
            return Stream.of(Stream.of("locales"), text("instruction", challenge.instruction()),
                    challenge.files().stream().flatMap(file -> text("alt", file.alt())),
                    Stream.ofNullable(challenge.embed()).flatMap(embed -> text("embed", embed.title())),
                    isMissing(challenge.options()) ? Stream.of("options") : Stream.empty(),
                    text("explanation", challenge.explanation()),
                    isMissing(challenge.solution().path("reasons")) ? Stream.of("reasons") : Stream.empty());
        }

        private Stream<String> text(String name, @Nullable LocalizedText text) {
            return text == null || text.byLocale().containsKey(locale) ? Stream.empty() : Stream.of(name);
        }

        private Stream<String> named(String name, List<TutorialId> ids) {
            return ids.stream().anyMatch(id -> locale.equals(tutorials.get(id))) ? Stream.empty() : Stream.of(name);
        }

        /** Whether there are words within that are not in the language; a text without its language is in French. */
        private boolean isMissing(JsonNode json) {
            if (json.isTextual()) {
                return !locale.equals(LocalizedText.SOURCE_LOCALE)
                        && json.asText().codePoints().anyMatch(Character::isLetter);
            } else if (json.has(LocalizedText.SOURCE_LOCALE)) {
                return !json.has(locale);
            }
            return json.isArray()
                    ? json.valueStream().anyMatch(this::isMissing)
                    : json.propertyStream().filter(field -> !UNSHOWN.contains(field.getKey()))
                            .anyMatch(field -> isMissing(field.getValue()));
        }
    }
}
