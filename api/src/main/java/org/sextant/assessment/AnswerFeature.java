package org.sextant.assessment;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sextant.challenge.Given;
import org.sextant.challenge.RightAnswer;
import org.sextant.challenge.Trial;
import org.sextant.content.ContentScope;
import org.sextant.content.PublishedContent;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Lookup;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.TutorialId;

/** Answers of tests in the API. */
@Singleton
final class AnswerFeature implements GraphQlFeature {
    private static final String ANSWER = "SubmittedAnswer";

    private final AssessmentQueries queries;
    private final AssessmentService assessments;
    private final AnswerSubmit answerSubmit;
    private final FocusLossReport focusLossReport;

    AnswerFeature(AssessmentQueries queries, AssessmentService assessments, AnswerSubmit answerSubmit,
            FocusLossReport focusLossReport) {
        this.queries = queries;
        this.assessments = assessments;
        this.answerSubmit = answerSubmit;
        this.focusLossReport = focusLossReport;
    }

    @Override
    public String sdl() {
        return "org/sextant/assessment/answer.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.mutation("answerSubmit", answerSubmit);
        wiring.mutation("focusLossReport", focusLossReport);
        Lookup<Assessment, List<SubmittedAnswer>> submitted = wiring.lookup("answers of tests", assessments::answers);
        wiring.loaded(AssessmentFeature.ASSESSMENT, "answers",
                e -> submitted.load(e, Source.of(e, Assessment.class))
                        .thenApply(found -> queries.answers(e, found.orElse(List.of()))));
        wiring.field("AnswerSubmitPayload", "answer", e -> {
            AnswerSubmit.Payload payload = Source.of(e, AnswerSubmit.Payload.class);
            Assessment assessment = payload.assessment();
            return assessment == null ? null : queries.answer(payload.answer(), assessment);
        });
        answer(wiring);
    }

    private void answer(Wiring wiring) {
        wiring.field(ANSWER, "challenge", e -> queries.prompt(Source.of(e, SubmittedAnswer.class)));
        wiring.field(ANSWER, "skill", AnswerFeature::skill);
        wiring.field(ANSWER, "given", e -> given(Source.of(e, SubmittedAnswer.class)));
        wiring.field(ANSWER, "fields", e -> of(e, Trial.Graded::fields));
        wiring.field(ANSWER, "notes", e -> of(e, Trial.Graded::notes));
        wiring.field(ANSWER, "correction", e -> feedback(e, Trial.Graded::correction));
        wiring.field(ANSWER, "explanation", e -> feedback(e, graded -> graded.explanation() == null
                ? null
                : ContentScope.of(e).text(graded.explanation())));
        wiring.field(ANSWER, "tutorials", e -> tutorials(e, skill(e).tutorials()));
        wiring.field(ANSWER, "learnMore", e -> tutorials(e, skill(e).learnMore()));
    }

    private static @Nullable RightAnswer given(SubmittedAnswer answer) {
        return answer.given() instanceof Given.Answered(var given) ? RightAnswer.of(given) : null;
    }

    private static Object of(DataFetchingEnvironment environment, Function<Trial.Graded, List<?>> read) {
        Trial.Graded feedback = Source.of(environment, SubmittedAnswer.class).feedback();
        return feedback == null ? List.of() : read.apply(feedback);
    }

    private static @Nullable Object feedback(DataFetchingEnvironment environment,
            Function<Trial.Graded, @Nullable Object> read) {
        Trial.Graded feedback = Source.of(environment, SubmittedAnswer.class).feedback();
        return feedback == null ? null : read.apply(feedback);
    }

    private static Skill skill(DataFetchingEnvironment environment) {
        return content(environment).skills().get(Source.of(environment, SubmittedAnswer.class).challenge().skill());
    }

    private static List<Tutorial> tutorials(DataFetchingEnvironment environment, List<TutorialId> ids) {
        return ids.stream().flatMap(id -> content(environment).tutorials().find(id.value()).stream()).toList();
    }

    private static PublishedContent content(DataFetchingEnvironment environment) {
        return ContentScope.of(environment).content();
    }
}
