package org.sextant.challenge;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentScope;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Request;
import org.sextant.platform.Messages;
import org.sextant.schema.answer.Outcome;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.text.LocalizedText;
import org.sextant.schema.type.Correction;
import org.sextant.schema.type.Grade.FieldVerdict;

/** The query {@code challengeTry}: what an answer would come to, with the solution; nothing is recorded. */
@Singleton
final class ChallengeTry implements DataFetcher<ChallengeTry.@Nullable Result> {
    private static final Messages MESSAGES = Messages.beside(ChallengeTry.class);

    private final PromptService prompts;

    ChallengeTry(PromptService prompts) {
        this.prompts = prompts;
    }

    @Override
    public @Nullable Result get(DataFetchingEnvironment environment) {
        String id = environment.getArgumentOrDefault("id", "");
        AnswerInput answer = Inputs.of(environment, "answer", AnswerInput.class);
        Optional<Challenge> challenge = ContentScope.readable(environment)
                .challenge(GlobalId.keyOf(ChallengeFeature.PROMPT, id));
        return challenge.map(found -> answer.isContradictory()
                ? problem(sentence(environment, "CONTRADICTORY"))
                : result(environment, prompts.trial(found, answer.given()))).orElse(null);
    }

    private static Result result(DataFetchingEnvironment environment, Trial trial) {
        return switch (trial) {
            case Trial.Graded(var outcome, var fields, var notes, var correction, var explanation) ->
                new Result(null, outcome, fields, notes, correction, explanation);
            case Trial.Unreadable(var sentence) -> problem(sentence);
            case Trial.NotInstalled(var type) -> problem(sentence(environment, "TYPE_NOT_INSTALLED", type));
        };
    }

    private static Result problem(String sentence) {
        return new Result(sentence, null, List.of(), List.of(), null, null);
    }

    private static String sentence(DataFetchingEnvironment environment, String key, Object... arguments) {
        return MESSAGES.get(Request.of(environment).locale(), key, arguments);
    }

    record Result(@Nullable String problem, @Nullable Outcome outcome, List<FieldVerdict> fields,
            List<Correction.Note> notes, @Nullable Correction correction, @Nullable LocalizedText explanation) {
    }
}
