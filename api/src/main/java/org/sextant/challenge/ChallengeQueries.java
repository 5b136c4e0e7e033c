package org.sextant.challenge;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentScope;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.schema.content.FixedForm;
import org.sextant.schema.content.Skill;
import org.sextant.schema.part.Part;

/** What is asked of challenges as learners meet them. */
@Singleton
final class ChallengeQueries {
    private final PromptService prompts;

    ChallengeQueries(PromptService prompts) {
        this.prompts = prompts;
    }

    DataFetcherResult<Object> challenge(DataFetchingEnvironment environment) {
        String key = GlobalId.keyOf(ChallengeFeature.PROMPT, environment.getArgumentOrDefault("id", ""));
        return ContentScope.found(environment,
                scope -> scope.readable(Request.of(environment)).challenge(key).map(prompts::prompt).orElse(null));
    }

    @Nullable
    Prompt byKey(String key, DataFetchingEnvironment environment) {
        return ContentScope.readable(environment).challenge(key).map(prompts::prompt).orElse(null);
    }

    List<Prompt> ofSkill(DataFetchingEnvironment environment) {
        return ContentScope.readable(environment).challenges(Source.of(environment, Skill.class)).stream()
                .map(prompts::prompt).toList();
    }

    List<Prompt> ofForm(DataFetchingEnvironment environment) {
        return ContentScope.readable(environment).challenges(Source.of(environment, FixedForm.class)).stream()
                .map(prompts::prompt).toList();
    }

    Skill skill(DataFetchingEnvironment environment) {
        return ContentScope.of(environment).content().skills().get(Source.of(environment, Prompt.class).skill());
    }

    /** The parts in the order that the argument {@code seed} asks for, or that of the challenge. */
    List<Part> parts(DataFetchingEnvironment environment) {
        Prompt prompt = Source.of(environment, Prompt.class);
        Integer seed = environment.getArgument("seed");
        return seed == null ? prompts.parts(prompt) : prompts.parts(prompt, seed);
    }
}
