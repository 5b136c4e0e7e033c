package org.sextant.search.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.text.LocalizedText;

/**
 * What things belong to, in the words of one reader's content: a tutorial or a skill to its subject, a subject to its
 * competence, a competence to what people do in it. Who asks for the subject finds what belongs to it, though its own
 * words are others.
 */
final class Surroundings {
    private final ReadableContent readable;
    private final PublishedContent content;
    private final Map<String, String> subjects = new HashMap<>();
    private final Map<String, String> competences = new HashMap<>();

    Surroundings(ReadableContent readable) {
        this.readable = readable;
        this.content = readable.content();
    }

    /** A document with what it belongs to. */
    SearchDocument around(SearchDocument document) {
        String language = document.language();
        Stream<String> context = switch (document.type()) {
            case TUTORIAL, SKILL, CHALLENGE -> subjects(document).map(tube -> subject(tube, language));
            case TUBE -> subjects(document).flatMap(tube -> taught(tube, language));
            case COMPETENCE -> competences(document).map(competence -> competence(competence, language));
            case RESOURCE -> competences(document).flatMap(competence -> named(competence, language));
            case DESCRIPTOR, TARGET_PROFILE -> Stream.of();
        };
        return document.within(context.collect(Collectors.joining("\n")));
    }

    private Stream<Tube> subjects(SearchDocument document) {
        return document.values(Dimension.TUBE).stream().flatMap(name -> content.tubes().named(name).stream());
    }

    private Stream<Competence> competences(SearchDocument document) {
        return document.values(Dimension.COMPETENCE).stream()
                .flatMap(index -> content.competence(new CompetenceIndex(index)).stream());
    }

    private String subject(Tube tube, String language) {
        return subjects.computeIfAbsent(language + tube.id(), _ -> Stream
                .concat(Stream.of(in(tube.title(), language), in(tube.description(), language)),
                        Stream.concat(thematic(tube, language), taught(tube, language)))
                .collect(Collectors.joining("\n")));
    }

    /** What is learnt in a subject: its skills, and the titles of what teaches them. */
    private Stream<String> taught(Tube tube, String language) {
        List<Skill> skills = readable.skills(tube);
        Stream<String> tutorials = skills.stream()
                .flatMap(skill -> Stream.concat(skill.tutorials().stream(), skill.learnMore().stream())).distinct()
                .map(id -> content.tutorials().find(id.value())).flatMap(Optional::stream)
                .filter(tutorial -> tutorial.locale().equals(language)).map(Tutorial::title);
        Stream<String> titles = skills.stream().map(skill -> in(skill.title(), language));
        Stream<String> hints = skills.stream().map(Skill::hint).filter(Objects::nonNull).map(Objects::requireNonNull)
                .map(hint -> in(hint, language));
        return Stream.of(titles, hints, tutorials).flatMap(texts -> texts);
    }

    private Stream<String> thematic(Tube tube, String language) {
        return content.thematic(tube.thematic()).stream().map(placed -> in(placed.thematic().title(), language));
    }

    private String competence(Competence competence, String language) {
        return competences.computeIfAbsent(language + competence.index(), _ -> Stream
                .concat(content.tubes().subjects().stream()
                        .filter(tube -> tube.competence().equals(competence.index()))
                        .flatMap(tube -> Stream.of(tube.title(), tube.description())),
                        competence.descriptors().stream().flatMap(d -> d.statements().stream()).map(s -> s.text()))
                .map(text -> in(text, language)).collect(Collectors.joining("\n")));
    }

    private static Stream<String> named(Competence competence, String language) {
        return Stream.concat(Stream.of(competence.title()), competence.thematics().stream().map(t -> t.title()))
                .map(text -> in(text, language));
    }

    private static String in(LocalizedText text, String language) {
        return FrameworkDocuments.in(text, language);
    }
}
