package org.sextant.assessment.taking;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sextant.assessment.AssessmentService;
import org.sextant.assessment.SubmittedAnswer;
import org.sextant.challenge.Given;
import org.sextant.challenge.PromptService;
import org.sextant.challenge.RightAnswer;
import org.sextant.challenge.Trial;
import org.sextant.content.ContentScope;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.graphql.page.Connection;
import org.sextant.graphql.page.PageArguments;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.TutorialId;

/** What is asked of answers. Whatever lies in one is read from the release of its test and in the languages of that. */
@Singleton
final class AnswerQueries {
    private static final int ORDERED_DIGITS = 9;

    private final AssessmentService assessments;
    private final Targets targets;
    private final PromptService prompts;

    AnswerQueries(AssessmentService assessments, Targets targets, PromptService prompts) {
        this.assessments = assessments;
        this.targets = targets;
        this.prompts = prompts;
    }

    Map<String, SubmittedAnswer> byKeys(List<String> keys, DataFetchingEnvironment environment) {
        return assessments.answers(Request.of(environment).actor(), keys);
    }

    static Connection<SubmittedAnswer> page(DataFetchingEnvironment environment, List<SubmittedAnswer> answers) {
        return Connection.over(answers, PageArguments.of(environment),
                answer -> ("%0" + ORDERED_DIGITS + "d").formatted(answer.number()));
    }

    DataFetcherResult<Object> challenge(DataFetchingEnvironment environment) {
        return within(environment, (answer, _) -> prompts.question(answer.challenge(), answer.order()));
    }

    DataFetcherResult<Object> skill(DataFetchingEnvironment environment) {
        return within(environment, AnswerQueries::skill);
    }

    DataFetcherResult<Object> tutorials(DataFetchingEnvironment environment) {
        return within(environment, (answer, scope) -> tutorials(scope, skill(answer, scope).tutorials()));
    }

    DataFetcherResult<Object> learnMore(DataFetchingEnvironment environment) {
        return within(environment, (answer, scope) -> tutorials(scope, skill(answer, scope).learnMore()));
    }

    DataFetcherResult<Object> correction(DataFetchingEnvironment environment) {
        return within(environment, (answer, _) -> {
            Trial.Graded feedback = answer.feedback();
            return feedback == null ? null : feedback.correction();
        });
    }

    DataFetcherResult<Object> explanation(DataFetchingEnvironment environment) {
        return within(environment, (answer, scope) -> {
            Trial.Graded feedback = answer.feedback();
            return feedback == null || feedback.explanation() == null ? null : scope.text(feedback.explanation());
        });
    }

    /** What the feedback has a list of; an empty one without any. */
    DataFetcherResult<Object> all(DataFetchingEnvironment environment, Function<Trial.Graded, List<?>> read) {
        return within(environment, (answer, _) -> {
            Trial.Graded feedback = answer.feedback();
            return feedback == null ? List.of() : read.apply(feedback);
        });
    }

    static @Nullable RightAnswer given(DataFetchingEnvironment environment) {
        return Source.of(environment, SubmittedAnswer.class).given() instanceof Given.Answered(var given)
                ? RightAnswer.of(given)
                : null;
    }

    private static Skill skill(SubmittedAnswer answer, ContentScope scope) {
        return scope.content().skills().get(answer.challenge().skill());
    }

    private static List<Tutorial> tutorials(ContentScope scope, List<TutorialId> ids) {
        return ids.stream().flatMap(id -> scope.content().tutorials().find(id.value()).stream()).toList();
    }

    private DataFetcherResult<Object> within(DataFetchingEnvironment environment, Part part) {
        SubmittedAnswer answer = Source.of(environment, SubmittedAnswer.class);
        ContentScope scope = targets.scope(answer.assessment());
        return DataFetcherResult.newResult().data(part.of(answer, scope)).localContext(scope).build();
    }

    /** What lies in an answer. */
    @FunctionalInterface
    private interface Part {
        @Nullable
        Object of(SubmittedAnswer answer, ContentScope scope);
    }
}
