package org.sextant.tutorial;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentScope;
import org.sextant.content.PageScope;
import org.sextant.content.PublishedContent;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.graphql.filter.DurationFilter;
import org.sextant.graphql.filter.KeyFilter;
import org.sextant.graphql.filter.TextFilter;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.TutorialId;

/** What is asked of tutorials. */
final class TutorialQueries {
    private TutorialQueries() {
    }

    static DataFetcherResult<Object> tutorial(DataFetchingEnvironment environment) {
        String key = GlobalId.keyOf("Tutorial", environment.getArgumentOrDefault("id", ""));
        return ContentScope.found(environment, scope -> scope.content().tutorials().find(key).orElse(null));
    }

    static DataFetcherResult<Object> tutorials(DataFetchingEnvironment environment) {
        Where where = Inputs.of(environment, "where", Where.class);
        Request request = Request.of(environment);
        return PageScope.page(environment, scope -> scope.content().tutorials().all().stream()
                .filter(tutorial -> where.isMet(tutorial, scope, request)).toList(), tutorial -> tutorial.id().value());
    }

    /** The tutorials of a list in a skill; one that the release does not have is left out. */
    static List<Tutorial> named(DataFetchingEnvironment environment, List<TutorialId> ids) {
        PublishedContent content = ContentScope.of(environment).content();
        return ids.stream().flatMap(id -> content.tutorials().find(id.value()).stream()).toList();
    }

    static List<Skill> skills(DataFetchingEnvironment environment) {
        return ContentScope.readable(environment).skillsNaming(Source.of(environment, Tutorial.class).id());
    }

    /** Which tutorials are wanted: those that meet every condition. */
    record Where(@Nullable KeyFilter competence, @Nullable KeyFilter tube, @Nullable KeyFilter skill,
            @Nullable KeyFilter format, @Nullable KeyFilter locale, @Nullable DurationFilter duration,
            @Nullable TextFilter title, @Nullable TextFilter source) {
        boolean isMet(Tutorial tutorial, ContentScope scope, Request request) {
            return KeyFilter.one(format, tutorial.format().name()) && KeyFilter.one(locale, tutorial.locale())
                    && DurationFilter.one(duration, tutorial.duration()) && TextFilter.one(title, tutorial.title())
                    && TextFilter.one(source, tutorial.source())
                    && areMet(scope.readable(request).skillsNaming(tutorial.id()), scope.content());
        }

        /** One skill must meet the three conditions on skills, so that they speak of one place in the framework. */
        private boolean areMet(List<Skill> skills, PublishedContent content) {
            boolean none = competence == null && tube == null && skill == null;
            return none || skills.stream().anyMatch(found -> isMet(found, content.tubes().get(found.tube())));
        }

        private boolean isMet(Skill found, Tube its) {
            return KeyFilter.one(competence, its.competence().value()) && KeyFilter.one(tube, its.name())
                    && KeyFilter.one(skill, its.name() + found.level().value());
        }
    }
}
