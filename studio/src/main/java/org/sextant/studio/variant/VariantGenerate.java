package org.sextant.studio.variant;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import org.sextant.graphql.Request;

/** The mutation {@code variantGenerate}. */
@Singleton
final class VariantGenerate implements DataFetcher<GenerationQueries.Payload> {
    private final GenerationService generations;

    VariantGenerate(GenerationService generations) {
        this.generations = generations;
    }

    @Override
    public GenerationQueries.Payload get(DataFetchingEnvironment environment) {
        return GenerationQueries.payload(environment,
                wish -> generations.make(Request.of(environment).actor(), wish));
    }
}
