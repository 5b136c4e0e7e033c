package org.sextant.search.similar;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import org.sextant.challenge.Prompt;
import org.sextant.challenge.PromptService;
import org.sextant.content.ContentScope;
import org.sextant.content.PublishedContent;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Request;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.Source;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.Tutorial;

/** What is asked of likeness. */
@Singleton
final class SimilarQueries {
    private static final int USUAL = 5;
    private static final int MOST = 20;

    private final SimilarService similar;
    private final PromptService prompts;

    SimilarQueries(SimilarService similar, PromptService prompts) {
        this.similar = similar;
        this.prompts = prompts;
    }

    List<Similar> tutorials(DataFetchingEnvironment environment) {
        return similar.tutorials(Request.of(environment).actor(), content(environment),
                Source.of(environment, Tutorial.class).id().value(), first(environment));
    }

    List<Similar> challenges(DataFetchingEnvironment environment) {
        return similar.challenges(Request.of(environment).actor(), content(environment),
                Source.of(environment, Prompt.class).key().value(),
                Boolean.TRUE.equals(environment.getArgument("ofSameSkill")), first(environment));
    }

    Tutorial tutorial(DataFetchingEnvironment environment) {
        return content(environment).tutorials().find(Source.of(environment, Similar.class).key()).orElseThrow();
    }

    Prompt challenge(DataFetchingEnvironment environment) {
        return ContentScope.readable(environment).challenge(Source.of(environment, Similar.class).key())
                .map(prompts::prompt).orElseThrow();
    }

    static List<Tube> sharedTubes(DataFetchingEnvironment environment) {
        return Source.of(environment, Similar.class).sharedTubes().stream().sorted()
                .map(content(environment).tubes()::get).toList();
    }

    private static PublishedContent content(DataFetchingEnvironment environment) {
        return ContentScope.of(environment).content();
    }

    private static int first(DataFetchingEnvironment environment) {
        Integer first = environment.getArgument("first");
        int most = first == null ? USUAL : first;
        if (most < 1 || most > MOST) {
            throw new RequestProblem(ErrorCode.BAD_REQUEST,
                    "'first' is " + most + "; ask for 1 to " + MOST + ".");
        }
        return most;
    }
}
