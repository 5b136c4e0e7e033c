package org.sextant.assessment.taking;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentService;
import org.sextant.assessment.Feedback;
import org.sextant.assessment.OpenQuestion;
import org.sextant.assessment.Subject;
import org.sextant.challenge.PromptService;
import org.sextant.content.ContentScope;
import org.sextant.content.PublishedContent;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Timer;

/** What is asked of tests. Whatever lies in one is read from its release and in its languages. */
@Singleton
final class AssessmentQueries {
    private final AssessmentService assessments;
    private final Targets targets;
    private final PromptService prompts;
    private final Clock clock;

    AssessmentQueries(AssessmentService assessments, Targets targets, PromptService prompts, Clock clock) {
        this.assessments = assessments;
        this.targets = targets;
        this.prompts = prompts;
        this.clock = clock;
    }

    @Nullable
    Assessment assessment(DataFetchingEnvironment environment) {
        String id = environment.getArgumentOrDefault("id", "");
        String key = GlobalId.keyOf(AssessmentFeature.ASSESSMENT, id);
        return byKeys(List.of(key), environment).get(key);
    }

    Map<String, Assessment> byKeys(List<String> keys, DataFetchingEnvironment environment) {
        return assessments.find(Request.of(environment).actor(), keys);
    }

    Object release(DataFetchingEnvironment environment) {
        return targets.scope(Source.of(environment, Assessment.class)).content().header();
    }

    DataFetcherResult<Object> competence(DataFetchingEnvironment environment) {
        return within(environment, (assessment, content) -> assessment.subject() instanceof Subject.OfCompetence(var of)
                ? content.competence(of).orElse(null)
                : null);
    }

    DataFetcherResult<Object> targetProfile(DataFetchingEnvironment environment) {
        return within(environment,
                (assessment, content) -> assessment.subject() instanceof Subject.OfTargetProfile(var of)
                        ? content.targetProfiles().find(of.value()).orElse(null)
                        : null);
    }

    DataFetcherResult<Object> demonstration(DataFetchingEnvironment environment) {
        return within(environment,
                (assessment, content) -> assessment.subject() instanceof Subject.OfDemonstration(var of)
                        ? content.forms().find(of.value()).orElse(null)
                        : null);
    }

    DataFetcherResult<Object> question(DataFetchingEnvironment environment) {
        return within(environment, (assessment, content) -> asked(assessment, content));
    }

    private @Nullable AskedQuestion asked(Assessment assessment, PublishedContent content) {
        OpenQuestion question = assessment.question();
        if (question == null) {
            return null;
        }
        Challenge challenge = Feedback.challenge(content, question.challenge());
        return new AskedQuestion(question.number(),
                prompts.question(challenge, assessment.orderOf(question.number())), question.handedOutAt(),
                secondsLeft(challenge.timer(), question.handedOutAt()));
    }

    private @Nullable Integer secondsLeft(@Nullable Timer timer, Instant handedOutAt) {
        if (timer == null) {
            return null;
        }
        Duration gone = Duration.between(handedOutAt, clock.instant());
        return Math.toIntExact(Math.clamp(timer.seconds() - gone.toSeconds(), 0, timer.seconds()));
    }

    private DataFetcherResult<Object> within(DataFetchingEnvironment environment, Part part) {
        Assessment assessment = Source.of(environment, Assessment.class);
        ContentScope scope = targets.scope(assessment);
        return DataFetcherResult.newResult().data(part.of(assessment, scope.content())).localContext(scope).build();
    }

    /** What lies in a test. */
    @FunctionalInterface
    private interface Part {
        @Nullable
        Object of(Assessment assessment, PublishedContent content);
    }
}
