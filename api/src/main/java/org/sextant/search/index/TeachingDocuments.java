package org.sextant.search.index;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Resource;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.Tutorial;

import static org.sextant.search.index.FrameworkDocuments.in;

/** Tutorials, resources, challenges and target profiles, as one reader may find them. */
final class TeachingDocuments {
    private final ReadableContent readable;
    private final PublishedContent content;

    TeachingDocuments(ReadableContent readable) {
        this.readable = readable;
        this.content = readable.content();
    }

    Stream<SearchDocument> all() {
        return Stream.of(content.tutorials().all().stream().map(this::tutorial),
                content.resources().all().stream().flatMap(this::resource),
                content.tubes().subjects().stream().flatMap(tube -> readable.skills(tube).stream())
                        .flatMap(skill -> readable.challenges(skill).stream().flatMap(c -> challenge(skill, c))),
                content.targetProfiles().all().stream().flatMap(this::profile)).flatMap(all -> all);
    }

    private SearchDocument tutorial(Tutorial tutorial) {
        List<Skill> skills = readable.skillsNaming(tutorial.id());
        String language = tutorial.locale();
        String practical = skills.stream().map(skill -> content.tubes().get(skill.tube())).distinct()
                .map(tube -> in(tube.title(), language)).collect(Collectors.joining("\n"));
        String body = tutorial.body() == null ? "" : PlainText.of(tutorial.body());
        String subject = Stream.concat(skills.stream().map(skill -> in(skill.title(), language)),
                Stream.of(body, tutorial.source())).collect(Collectors.joining("\n"));
        LocalDate date = Objects.requireNonNullElse(tutorial.updatedOn(), tutorial.publishedOn());
        @Nullable
        Integer minutes = minutes(tutorial.duration());
        Values values = new Values(content, SearchType.TUTORIAL).skills(skills)
                .put(Dimension.FORMAT, tutorial.format().name()).minutes(minutes).languages(List.of(language))
                .put(Dimension.AUTHOR, tutorial.source()).put(Dimension.LICENCE, tutorial.licence()).date(date);
        return new SearchDocument(SearchType.TUTORIAL, tutorial.id().value(), language, tutorial.title(), practical,
                subject, List.of(), values.done(), minutes, date);
    }

    private Stream<SearchDocument> resource(Resource resource) {
        LocalDate date = Objects.requireNonNullElse(resource.updatedOn(), resource.publishedOn());
        @Nullable
        Integer minutes = minutes(resource.duration());
        return FrameworkDocuments.languages(resource.title()).map(language -> {
            Values values = new Values(content, SearchType.RESOURCE).put(Dimension.FORMAT, resource.format().name())
                    .put(Dimension.FORMAT, resource.unplugged() ? "UNPLUGGED" : null).minutes(minutes)
                    .languages(List.of(resource.locale())).put(Dimension.AUTHOR, resource.source())
                    .put(Dimension.LICENCE, resource.licence()).date(date);
            resource.competences().forEach(values::competence);
            String practical = resource.competences().stream().flatMap(index -> content.competence(index).stream())
                    .map(c -> in(c.title(), language)).collect(Collectors.joining("\n"));
            return new SearchDocument(SearchType.RESOURCE, resource.id().value(), language,
                    in(resource.title(), language), "",
                    String.join("\n", in(resource.description(), language), practical, resource.source()), List.of(),
                    values.done(), minutes, date);
        });
    }

    private Stream<SearchDocument> challenge(Skill skill, Challenge challenge) {
        Tube tube = content.tubes().get(skill.tube());
        return FrameworkDocuments.languages(challenge.instruction()).map(language -> {
            Values values = new Values(content, SearchType.CHALLENGE).skills(List.of(skill))
                    .languages(challenge.locales());
            return new SearchDocument(SearchType.CHALLENGE, challenge.id().value(), language,
                    in(skill.title(), language), in(tube.title(), language),
                    PlainText.of(in(challenge.instruction(), language)), List.of(challenge.id().value()), values.done(),
                    null, null);
        });
    }

    private Stream<SearchDocument> profile(TargetProfile profile) {
        List<Tube> tubes = profile.tubes().stream().map(capped -> content.tubes().get(capped.tube())).toList();
        return FrameworkDocuments.languages(profile.title()).map(language -> {
            Values values = new Values(content, SearchType.TARGET_PROFILE).audiences(profile.audiences())
                    .languages(FrameworkDocuments.tags(profile.title()));
            tubes.forEach(values::tube);
            String subjects = tubes.stream().map(tube -> in(tube.title(), language)).collect(Collectors.joining("\n"));
            return new SearchDocument(SearchType.TARGET_PROFILE, profile.id().value(), language,
                    in(profile.title(), language), String.join("\n", profile.audiences()),
                    in(profile.description(), language) + "\n" + subjects, List.of(), values.done(), null, null);
        });
    }

    private static @Nullable Integer minutes(@Nullable Duration duration) {
        return duration == null ? null : (int) Math.max(1, (duration.toSeconds() + 59) / 60);
    }
}
