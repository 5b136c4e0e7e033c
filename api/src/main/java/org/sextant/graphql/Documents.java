package org.sextant.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.cost.Limits;

/** Documents, parsed and validated once. */
@Singleton
final class Documents {
    private static final long CACHED_CHARACTERS = 2_000_000;

    private final GraphQLSchema schema;
    private final ParserOptions options;
    private final Cache<String, PreparsedDocumentEntry> cache = Caffeine.newBuilder().maximumWeight(CACHED_CHARACTERS)
            .weigher((String text, PreparsedDocumentEntry _) -> text.length()).build();

    Documents(GraphQLSchema schema, Limits limits) {
        this.schema = schema;
        this.options = ParserOptions.getDefaultOperationParserOptions()
                .transform(o -> o.maxTokens(limits.documentTokens()).maxCharacters(limits.requestBytes()));
    }

    /** The document of a text, or its errors. */
    PreparsedDocumentEntry document(String text) {
        PreparsedDocumentEntry known = cache.getIfPresent(text);
        if (known != null) {
            return known;
        }
        ExecutionInput input = ExecutionInput.newExecutionInput(text)
                .graphQLContext(context -> context.put(ParserOptions.class, options)).build();
        ParseAndValidateResult result = ParseAndValidate.parseAndValidate(schema, input);
        if (result.isFailure()) {
            return new PreparsedDocumentEntry(result.getErrors());
        }
        PreparsedDocumentEntry entry = new PreparsedDocumentEntry(Objects.requireNonNull(result.getDocument()));
        cache.put(text, entry);
        return entry;
    }

    /** The operation that a request runs; empty when the document has none of that name, or several and no name. */
    Optional<OperationDefinition> operation(PreparsedDocumentEntry entry, @Nullable String name) {
        Document document = entry.getDocument();
        if (document == null) {
            return Optional.empty();
        }
        List<OperationDefinition> all = document.getDefinitionsOfType(OperationDefinition.class);
        if (name == null) {
            return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        }
        return all.stream().filter(o -> name.equals(o.getName())).findFirst();
    }
}
