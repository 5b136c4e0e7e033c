package org.sextant.search.similar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.text.LocalizedText;
import org.sextant.search.index.SearchType;

/**
 * The tutorials and challenges that one kind of reader may see, by type and language. Those of a type are read when one of
 * them is first asked for.
 */
final class LikeTexts {
    private static final TextShelf NONE = new TextShelf(List.of());

    private final ReadableContent readable;
    private final Function<Object, Terms> terms;
    private final Map<SearchType, Map<String, TextShelf>> shelves = new ConcurrentHashMap<>();

    /**
     * What a reader may see.
     *
     * @param terms the words of a tutorial or of a challenge, which is all that takes time
     */
    LikeTexts(ReadableContent readable, Function<Object, Terms> terms) {
        this.readable = readable;
        this.terms = terms;
    }

    /** The texts of a type in a language. */
    TextShelf shelf(SearchType type, String language) {
        return of(type).getOrDefault(language, NONE);
    }

    /** The shelf on which something stands. */
    Optional<TextShelf> holding(SearchType type, String key) {
        return of(type).values().stream().filter(shelf -> shelf.find(key).isPresent()).findFirst();
    }

    private Map<String, TextShelf> of(SearchType type) {
        return shelves.computeIfAbsent(type, wanted -> (wanted == SearchType.TUTORIAL ? tutorials() : challenges())
                .collect(Collectors.groupingBy(LikeText::language,
                        Collectors.collectingAndThen(Collectors.toList(), TextShelf::new))));
    }

    private Stream<LikeText> tutorials() {
        return readable.content().tutorials().all().stream().map(tutorial -> tutorial(readable, tutorial, terms));
    }

    private Stream<LikeText> challenges() {
        return readable.content().tubes().subjects().stream()
                .flatMap(tube -> readable.skills(tube).stream().flatMap(skill -> readable.challenges(skill).stream()
                        .map(challenge -> challenge(tube, skill, challenge, terms))));
    }

    /** The words of a tutorial or of a challenge. */
    static Terms terms(Object found) {
        return switch (found) {
            case Tutorial tutorial ->
                TermCount.of(language(tutorial), tutorial.title(), tutorial.body() == null ? "" : tutorial.body());
            case Challenge challenge -> TermCount.of(LocalizedText.SOURCE_LOCALE, "", instruction(challenge));
            default -> throw new IllegalArgumentException("no text: " + found.getClass());
        };
    }

    private static LikeText tutorial(ReadableContent readable, Tutorial tutorial, Function<Object, Terms> terms) {
        PublishedContent content = readable.content();
        List<Skill> skills = readable.skillsNaming(tutorial.id());
        List<Tube> tubes = skills.stream().map(skill -> content.tubes().get(skill.tube())).distinct().toList();
        return new LikeText(SearchType.TUTORIAL, tutorial.id().value(), language(tutorial), "",
                terms.apply(tutorial), tubes.stream().map(Tube::id).collect(Collectors.toSet()),
                tubes.stream().map(Tube::competence).collect(Collectors.toSet()),
                skills.stream().map(Skill::level).collect(Collectors.toSet()));
    }

    private static LikeText challenge(Tube tube, Skill skill, Challenge challenge, Function<Object, Terms> terms) {
        return new LikeText(SearchType.CHALLENGE, challenge.id().value(), LocalizedText.SOURCE_LOCALE,
                skill.id().value(), terms.apply(challenge), Set.of(tube.id()), Set.of(tube.competence()),
                Set.of(skill.level()));
    }

    private static String language(Tutorial tutorial) {
        return Locale.forLanguageTag(tutorial.locale()).getLanguage();
    }

    private static String instruction(Challenge challenge) {
        return challenge.instruction().in(List.of(Locale.forLanguageTag(LocalizedText.SOURCE_LOCALE))).text();
    }
}
