package org.sextant.recommendation;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.sextant.account.Viewer;
import org.sextant.content.ContentScope;
import org.sextant.content.PageScope;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Lookup;
import org.sextant.graphql.Request;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.Tube;
import org.sextant.schema.framework.Competence;

/** What is asked of recommendations. */
final class RecommendationQueries {
    private static final int USUAL = 3;
    private static final int MOST = 20;
    private static final int MILLION = 1_000_000;

    private final RecommendationService service;
    private final Lookup<Key, List<SubjectTutorial>> tutorials;

    RecommendationQueries(Wiring wiring, RecommendationService service) {
        this.service = service;
        this.tutorials = wiring.lookup("tutorials of subjects to work on", this::tutorials);
    }

    DataFetcherResult<Object> subjects(DataFetchingEnvironment environment) {
        String profile = environment.getArgument("targetProfile");
        SubjectPolicy policy = SubjectPolicy.valueOf(environment.getArgumentOrDefault("policy", "RELEVANCE"));
        return PageScope.page(environment,
                scope -> service.ofLearner(Source.of(environment, Viewer.class).actor(), scope.content(),
                        Optional.ofNullable(profile).map(id -> profile(scope, id)), policy),
                found -> found.subjects().stream().map(subject -> new Line(found, subject)).toList(),
                RecommendationQueries::place, (_, page) -> page);
    }

    static Tube tube(DataFetchingEnvironment environment) {
        return ContentScope.of(environment).content().tubes()
                .get(Source.of(environment, Line.class).subject().tube());
    }

    static Competence competence(DataFetchingEnvironment environment) {
        return ContentScope.of(environment).content().competence(tube(environment).competence()).orElseThrow();
    }

    /** The place of a subject in words. */
    static String sentence(DataFetchingEnvironment environment) {
        return SubjectWords.of(Source.of(environment, SubjectWhy.class), Request.of(environment).locale());
    }

    CompletionStage<List<SubjectTutorial>> tutorialsOf(DataFetchingEnvironment environment) {
        Integer asked = environment.getArgument("first");
        int first = asked == null ? USUAL : asked;
        if (first < 1 || first > MOST) {
            throw new RequestProblem(ErrorCode.BAD_REQUEST, "'first' is " + first + "; ask for 1 to " + MOST + ".");
        }
        return tutorials.load(environment, new Key(Source.of(environment, Line.class),
                ContentScope.of(environment).locales()))
                .thenApply(found -> found.orElse(List.of()).stream().limit(first).toList());
    }

    private Map<Key, List<SubjectTutorial>> tutorials(List<Key> keys) {
        Map<Key, List<SubjectTutorial>> found = new HashMap<>();
        keys.stream().collect(Collectors.groupingBy(key -> new Group(key.line.of(), key.locales)))
                .forEach((group, lines) -> {
                    var byTube = service.tutorials(group.of,
                            lines.stream().map(key -> key.line.subject().tube()).toList(), group.locales);
                    lines.forEach(key -> found.put(key, byTube.getOrDefault(key.line.subject().tube(), List.of())));
                });
        return found;
    }

    private static TargetProfile profile(ContentScope scope, String id) {
        return scope.content().targetProfiles().find(GlobalId.keyOf("TargetProfile", id))
                .orElseThrow(() -> new RequestProblem(ErrorCode.BAD_REQUEST,
                        "The release has no target profile '" + id + "'; `targetProfiles` lists those it has."));
    }

    /** The most urgent first, as the list is. */
    private static String place(Line line) {
        SubjectToWork subject = line.subject;
        return "%09d/%s/%s".formatted(Math.round(subject.score() * MILLION), subject.why().hardestLevel(),
                subject.tube());
    }

    /** A subject with the list that it stands in. */
    record Line(LearnerSubjects of, SubjectToWork subject) {
        public double score() {
            return subject.score();
        }

        public int dots() {
            return subject.dots();
        }

        public SubjectWhy why() {
            return subject.why();
        }
    }

    private record Key(Line line, List<Locale> locales) {
    }

    private record Group(LearnerSubjects of, List<Locale> locales) {
    }
}
