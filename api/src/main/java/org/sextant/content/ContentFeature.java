package org.sextant.content;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.content.PublishedContent.PlacedThematic;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.release.ReleaseHeader;
import org.sextant.schema.content.Tube;
import org.sextant.schema.framework.Area;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Framework;
import org.sextant.schema.framework.LegalReference;
import org.sextant.schema.framework.LevelDefinition;
import org.sextant.schema.framework.Statement;

/** Published content in the API. */
@Singleton
final class ContentFeature implements GraphQlFeature {
    private static final List<String> TRANSLATED = List.of("Framework", "FrameworkLevel", "Area", "Competence",
            "Descriptor", "Statement", "LegalReference", "Thematic", "Tube");

    private final ContentQueries queries;
    private final PublishedReleases published;

    ContentFeature(ContentQueries queries, PublishedReleases published) {
        this.queries = queries;
        this.published = published;
    }

    @Override
    public String sdl() {
        return "org/sextant/content/content.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("release", queries::release);
        wiring.query("framework", queries::framework);
        wiring.query("competence", queries::competence);
        wiring.query("tube", queries::tube);
        release(wiring);
        framework(wiring);
        competence(wiring);
        descriptor(wiring);
        tube(wiring);
        TRANSLATED.forEach(type -> wiring.translated(type, Object.class, Translations::texts));
    }

    private void release(Wiring wiring) {
        wiring.subscription("releasePublished", _ -> published.events());
        wiring.field("Release", "framework", e -> queries.ofRelease(Source.of(e, ReleaseHeader.class), e));
        wiring.field("Release", "subjects", e -> queries.subjects(Source.of(e, ReleaseHeader.class), e));
        wiring.field("Release", "isInService", e -> ContentQueries.isInService(Source.of(e, ReleaseHeader.class), e));
    }

    private static void framework(Wiring wiring) {
        wiring.node("Framework", Framework.class, Framework::code,
                (key, e) -> ContentScope.of(e).content().framework(key).orElse(null));
        wiring.field("Framework", "competences", in(Framework.class, (content, _) -> content.competences()));
        wiring.type("FrameworkLevel", LevelDefinition.class);
        wiring.field("FrameworkLevel", "legalReference",
                in(LevelDefinition.class, (content, level) -> content.legalReference(level.legalReference())));
        wiring.field("FrameworkLevel", "descriptors", in(LevelDefinition.class, ContentFeature::cells));
        wiring.node("Area", Area.class, area -> Integer.toString(area.code()), (key, e) -> area(e, key));
        wiring.field("Area", "competences", in(Area.class, PublishedContent::competences));
        wiring.field("Area", "legalReference",
                in(Area.class, (content, area) -> content.legalReference(area.legalReference())));
        wiring.type("LegalReference", LegalReference.class);
        wiring.field("LegalReference", "code", e -> Source.of(e, LegalReference.class).id());
    }

    private static void competence(Wiring wiring) {
        wiring.node("Competence", Competence.class, c -> c.index().value(),
                (key, e) -> ContentScope.of(e).content().competence(new CompetenceIndex(key)).orElse(null));
        wiring.field("Competence", "name", e -> ContentScope.of(e).text(Source.of(e, Competence.class).title()));
        wiring.field("Competence", "definition",
                e -> ContentScope.of(e).text(Source.of(e, Competence.class).definition().text()));
        wiring.field("Competence", "origin", e -> Source.of(e, Competence.class).definition().origin());
        wiring.field("Competence", "legalReference", in(Competence.class,
                (content, competence) -> content.legalReference(competence.definition().legalReference())));
        wiring.field("Competence", "area",
                in(Competence.class, (content, competence) -> content.area(competence.area()).orElseThrow()));
        wiring.field("Competence", "descriptors", in(Competence.class, (_, competence) -> competence.descriptors()
                .stream().map(descriptor -> new DescriptorCell(competence, descriptor)).toList()));
        wiring.field("Competence", "thematics", in(Competence.class,
                (_, competence) -> competence.thematics().stream().map(t -> new PlacedThematic(competence, t))
                        .toList()));
        wiring.field("Competence", "tubes", in(Competence.class, (content, c) -> content.tubes().of(c.index())));
        wiring.field("Competence", "alignments", ContentFeature::alignments);
    }

    private static void descriptor(Wiring wiring) {
        wiring.type("Descriptor", DescriptorCell.class);
        wiring.field("Descriptor", "level", e -> Source.of(e, DescriptorCell.class).descriptor().level());
        wiring.field("Descriptor", "statements", e -> Source.of(e, DescriptorCell.class).descriptor().statements());
        wiring.field("Descriptor", "text", e -> Source.of(e, DescriptorCell.class).descriptor().statements().stream()
                .map(s -> ContentScope.of(e).text(s.text())).collect(Collectors.joining("\n")));
        wiring.type("Statement", Statement.class);
        wiring.field("Statement", "legalReference",
                in(Statement.class, (content, statement) -> content.legalReference(statement.legalReference())));
    }

    private static void tube(Wiring wiring) {
        wiring.node("Thematic", PlacedThematic.class, placed -> placed.thematic().id(),
                (key, e) -> ContentScope.of(e).content().thematic(key).orElse(null));
        wiring.field("Thematic", "title",
                e -> ContentScope.of(e).text(Source.of(e, PlacedThematic.class).thematic().title()));
        wiring.field("Thematic", "tubes", in(PlacedThematic.class, (content, placed) -> content.tubes()
                .of(placed.competence().index()).stream()
                .filter(tube -> tube.thematic().equals(placed.thematic().id())).toList()));
        wiring.node("Tube", Tube.class, tube -> tube.id().value(),
                (key, e) -> ContentScope.of(e).content().tubes().find(key).orElse(null));
        wiring.field("Tube", "competence",
                in(Tube.class, (content, tube) -> content.competence(tube.competence()).orElseThrow()));
        wiring.field("Tube", "thematic",
                in(Tube.class, (content, tube) -> content.thematic(tube.thematic()).orElseThrow()));
    }

    private static Object cells(PublishedContent content, LevelDefinition level) {
        return content.competences().stream()
                .flatMap(competence -> competence.descriptors().stream().filter(d -> d.level().equals(level.level()))
                        .map(descriptor -> new DescriptorCell(competence, descriptor)))
                .toList();
    }

    private static Object alignments(DataFetchingEnvironment environment) {
        String framework = environment.getArgument("framework");
        return Source.of(environment, Competence.class).alignments().stream()
                .filter(alignment -> framework == null || alignment.framework().name().equals(framework)).toList();
    }

    private static @Nullable Object area(DataFetchingEnvironment environment, String key) {
        return ContentScope.of(environment).content().framework().areas().stream()
                .filter(area -> Integer.toString(area.code()).equals(key)).findFirst().orElse(null);
    }

    private static <T> DataFetcher<Object> in(Class<T> type, BiFunction<PublishedContent, T, Object> read) {
        return environment -> read.apply(ContentScope.of(environment).content(), Source.of(environment, type));
    }
}
