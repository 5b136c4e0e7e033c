package org.sextant.search.index;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.content.ReadableContent;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.Tube;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.Descriptor;
import org.sextant.schema.text.LocalizedText;

/** Competences, what levels mean in them, tubes and skills, as one reader may find them. */
final class FrameworkDocuments {
    private final ReadableContent readable;

    FrameworkDocuments(ReadableContent readable) {
        this.readable = readable;
    }

    Stream<SearchDocument> all() {
        Stream<SearchDocument> competences = readable.content().competences().stream()
                .flatMap(c -> Stream.concat(competence(c), c.descriptors().stream().flatMap(d -> descriptor(c, d))));
        Stream<SearchDocument> tubes = readable.content().tubes().subjects().stream()
                .flatMap(
                        tube -> Stream.concat(tube(tube), readable.skills(tube).stream().flatMap(s -> skill(tube, s))));
        return Stream.concat(competences, tubes);
    }

    static String in(LocalizedText text, String language) {
        return text.in(List.of(Locale.forLanguageTag(language))).text();
    }

    private Stream<SearchDocument> competence(Competence competence) {
        return languages(competence.title()).map(language -> {
            String body = Stream.concat(Stream.of(competence.definition().text()),
                    competence.thematics().stream().map(t -> t.title())).map(text -> in(text, language))
                    .collect(Collectors.joining("\n"));
            String practical = language.equals(LocalizedText.SOURCE_LOCALE)
                    ? String.join("\n", competence.aliases())
                    : "";
            Values values = new Values(readable.content(), SearchType.COMPETENCE).competence(competence.index())
                    .languages(tags(competence.title()));
            return new SearchDocument(SearchType.COMPETENCE, competence.index().value(), language,
                    in(competence.title(), language), practical, body, List.of(competence.index().value()),
                    values.done(), null, null);
        });
    }

    private Stream<SearchDocument> descriptor(Competence competence, Descriptor descriptor) {
        return languages(descriptor.statements().getFirst().text()).map(language -> {
            String title = descriptor.statements().stream().map(s -> in(s.text(), language))
                    .collect(Collectors.joining("\n"));
            Values values = new Values(readable.content(), SearchType.DESCRIPTOR).competence(competence.index())
                    .level(descriptor.level().value()).languages(tags(descriptor.statements().getFirst().text()));
            return new SearchDocument(SearchType.DESCRIPTOR, competence.index() + "-" + descriptor.level(), language,
                    title, in(competence.title(), language), "", List.of(), values.done(), null, null);
        });
    }

    private Stream<SearchDocument> tube(Tube tube) {
        return languages(tube.title()).map(language -> {
            String thematic = readable.content().thematic(tube.thematic())
                    .map(placed -> in(placed.thematic().title(), language)).orElse("");
            String body = Stream.concat(Stream.of(tube.description()), readable.skills(tube).stream().map(Skill::title))
                    .map(text -> in(text, language)).collect(Collectors.joining("\n"));
            Values values = new Values(readable.content(), SearchType.TUBE).tube(tube).skills(readable.skills(tube))
                    .languages(tags(tube.title()));
            return new SearchDocument(SearchType.TUBE, tube.id().value(), language, in(tube.title(), language),
                    thematic,
                    body, List.of(tube.name()), values.done(), null, null);
        });
    }

    private Stream<SearchDocument> skill(Tube tube, Skill skill) {
        return languages(skill.title()).map(language -> {
            LocalizedText hint = skill.hint();
            Values values = new Values(readable.content(), SearchType.SKILL).skills(List.of(skill))
                    .languages(tags(skill.title()));
            return new SearchDocument(SearchType.SKILL, skill.id().value(), language, in(skill.title(), language),
                    in(tube.title(), language), hint == null ? "" : in(hint, language),
                    List.of(tube.name() + skill.level()), values.done(), null, null);
        });
    }

    static Stream<String> languages(LocalizedText text) {
        return tags(text).stream();
    }

    static Set<String> tags(LocalizedText text) {
        return text.byLocale().keySet();
    }
}
