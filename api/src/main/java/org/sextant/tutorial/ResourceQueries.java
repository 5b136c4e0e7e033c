package org.sextant.tutorial;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentScope;
import org.sextant.content.PageScope;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Source;
import org.sextant.graphql.filter.DurationFilter;
import org.sextant.graphql.filter.KeyFilter;
import org.sextant.graphql.filter.TextFilter;
import org.sextant.schema.content.Resource;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.CompetenceIndex;

/** What is asked of teaching resources. */
final class ResourceQueries {
    private ResourceQueries() {
    }

    static DataFetcherResult<Object> resource(DataFetchingEnvironment environment) {
        String key = GlobalId.keyOf("Resource", environment.getArgumentOrDefault("id", ""));
        return ContentScope.found(environment, scope -> scope.content().resources().find(key).orElse(null));
    }

    static DataFetcherResult<Object> resources(DataFetchingEnvironment environment) {
        Where where = Inputs.of(environment, "where", Where.class);
        return PageScope.page(environment,
                scope -> scope.content().resources().all().stream().filter(where::isMet).toList(),
                resource -> resource.id().value());
    }

    static List<Competence> competences(DataFetchingEnvironment environment) {
        return Source.of(environment, Resource.class).competences().stream()
                .flatMap(index -> ContentScope.of(environment).content().competence(index).stream()).toList();
    }

    /** Which resources are wanted: those that meet every condition. */
    record Where(@Nullable KeyFilter competence, @Nullable KeyFilter format, @Nullable Boolean unplugged,
            @Nullable KeyFilter language, @Nullable DurationFilter duration, @Nullable TextFilter title) {
        boolean isMet(Resource resource) {
            List<String> competences = resource.competences().stream().map(CompetenceIndex::value).toList();
            return KeyFilter.any(competence, competences) && KeyFilter.one(format, resource.format().name())
                    && (unplugged == null || unplugged == resource.unplugged())
                    && KeyFilter.one(language, resource.locale()) && DurationFilter.one(duration, resource.duration())
                    && TextFilter.any(title, resource.title().byLocale().values());
        }
    }
}
