package org.sextant.catalogue;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentScope;
import org.sextant.content.PageScope;
import org.sextant.content.PublishedContent;
import org.sextant.content.index.Index;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Source;
import org.sextant.graphql.filter.KeyFilter;
import org.sextant.graphql.filter.TextFilter;
import org.sextant.schema.content.CappedTube;
import org.sextant.schema.content.Referential;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.Tube;
import org.sextant.schema.framework.Competence;

/** What is asked of target profiles, forms and referentials. */
final class CatalogueQueries {
    private CatalogueQueries() {
    }

    static DataFetcherResult<Object> targetProfiles(DataFetchingEnvironment environment) {
        Where where = Inputs.of(environment, "where", Where.class);
        return PageScope.page(environment, scope -> scope.content().targetProfiles().all().stream()
                .filter(profile -> where.isMet(profile, scope.content())).toList(), profile -> profile.id().value());
    }

    static DataFetcherResult<Object> targetProfile(DataFetchingEnvironment environment) {
        return byId(environment, "TargetProfile", (content, key) -> content.targetProfiles().find(key));
    }

    static DataFetcherResult<Object> form(DataFetchingEnvironment environment) {
        return byId(environment, "FixedForm", (content, key) -> content.forms().find(key));
    }

    static DataFetcherResult<Object> forms(DataFetchingEnvironment environment) {
        return all(environment, PublishedContent::forms);
    }

    static DataFetcherResult<Object> referentials(DataFetchingEnvironment environment) {
        return all(environment, PublishedContent::referentials);
    }

    static Tube tube(DataFetchingEnvironment environment) {
        CappedTube capped = Source.of(environment, CappedTube.class);
        return ContentScope.of(environment).content().tubes().get(capped.tube());
    }

    static List<Line> lines(DataFetchingEnvironment environment) {
        Referential referential = Source.of(environment, Referential.class);
        PublishedContent content = ContentScope.of(environment).content();
        return referential.items().stream().map(item -> new Line(item, referential.mappings().stream()
                .filter(mapping -> mapping.item().equals(item.code()))
                .flatMap(mapping -> content.competence(mapping.competence()).stream()).toList())).toList();
    }

    private static DataFetcherResult<Object> byId(DataFetchingEnvironment environment, String type,
            BiFunction<PublishedContent, String, Optional<?>> find) {
        String key = GlobalId.keyOf(type, environment.getArgumentOrDefault("id", ""));
        return ContentScope.found(environment, scope -> find.apply(scope.content(), key).orElse(null));
    }

    private static DataFetcherResult<Object> all(DataFetchingEnvironment environment,
            Function<PublishedContent, Index<?>> index) {
        return ContentScope.found(environment, scope -> index.apply(scope.content()).all());
    }

    /** A line of a referential with the competences that it calls for. */
    record Line(Referential.Item item, List<Competence> competences) {
    }

    /** Which target profiles are wanted: those that meet every condition. */
    record Where(@Nullable KeyFilter audience, @Nullable KeyFilter competence, @Nullable TextFilter title) {
        boolean isMet(TargetProfile profile, PublishedContent content) {
            List<String> competences = profile.tubes().stream()
                    .map(capped -> content.tubes().get(capped.tube()).competence().value()).toList();
            return KeyFilter.any(audience, profile.audiences()) && KeyFilter.any(competence, competences)
                    && TextFilter.any(title, profile.title().byLocale().values());
        }
    }
}
