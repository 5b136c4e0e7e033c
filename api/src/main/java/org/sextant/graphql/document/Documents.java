package org.sextant.graphql.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import graphql.validation.GoodFaithIntrospectionExceeded;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Wiring;
import org.sextant.graphql.cost.Excess;
import org.sextant.graphql.cost.Limits;

/** Reads documents, each once: what was read stays at hand, up to a number of characters in all. */
@Singleton
public final class Documents {
    private static final long CACHED_CHARACTERS = 2_000_000;

    private final GraphQLSchema schema;
    private final Wiring wiring;
    private final Limits limits;
    private final ParserOptions options;
    private final Cache<String, PreparedDocument> cache = Caffeine.newBuilder().maximumWeight(CACHED_CHARACTERS)
            .weigher((String text, PreparedDocument _) -> text.length()).build();

    Documents(GraphQLSchema schema, Wiring wiring, Limits limits) {
        this.schema = schema;
        this.wiring = wiring;
        this.limits = limits;
        this.options = ParserOptions.getDefaultOperationParserOptions()
                .transform(o -> o.maxTokens(limits.documentTokens()).maxCharacters(limits.requestBytes()));
    }

    /** The document of a text; one that cannot be run says why. */
    public PreparedDocument document(String text) {
        PreparedDocument known = cache.getIfPresent(text);
        if (known != null) {
            return known;
        }
        PreparedDocument read = read(text);
        if (read.errors().isEmpty()) {
            cache.put(text, read);
        }
        return read;
    }

    /** Whether a document stands ready, so that {@link #document} costs nothing. */
    public boolean isAtHand(String text) {
        return cache.getIfPresent(text) != null;
    }

    private PreparedDocument read(String text) {
        ExecutionInput input = ExecutionInput.newExecutionInput(text)
                .graphQLContext(context -> context.put(ParserOptions.class, options)).build();
        ParseAndValidateResult parsed = ParseAndValidate.parse(input);
        if (parsed.isFailure()) {
            return PreparedDocument.refused(unparsed(Objects.requireNonNull(parsed.getSyntaxException())));
        }
        Document document = Objects.requireNonNull(parsed.getDocument());
        List<GraphQLError> tooMuch = DocumentRules.excesses(document, limits).stream().map(Excess::error).toList();
        if (!tooMuch.isEmpty()) {
            return PreparedDocument.refused(tooMuch);
        }
        Optional<GraphQLError> tangled = FragmentRules.problem(document, limits.depth());
        List<GraphQLError> invalid = tangled.map(List::of).orElseGet(() -> invalid(document));
        return invalid.isEmpty()
                ? PreparedDocument.of(text, document, new OperationRules(schema, document, wiring))
                : PreparedDocument.refused(invalid);
    }

    private List<GraphQLError> invalid(Document document) {
        try {
            return List.copyOf(ParseAndValidate.validate(schema, document, Locale.ENGLISH));
        } catch (GoodFaithIntrospectionExceeded tooMuch) {
            return List.of(GraphqlErrorBuilder.newError().errorType(ErrorCode.TOO_COSTLY)
                    .message("This introspection goes round in circles; ask for what tools ask for, or fetch "
                            + "/schema.graphql.")
                    .extensions(Map.of("limit", "introspection")).build());
        }
    }

    private List<GraphQLError> unparsed(InvalidSyntaxException problem) {
        return List.of(switch (problem) {
            case ParseCancelledException _ ->
                new Excess("documentTokens", limits.documentTokens() + 1L, limits.documentTokens()).error();
            case ParseCancelledTooDeepException _ -> new Excess("depth", limits.depth() + 1L, limits.depth()).error();
            default -> problem.toInvalidSyntaxError();
        });
    }
}
