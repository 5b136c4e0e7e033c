package org.sextant.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.dataloader.DataLoaderRegistry;
import org.sextant.graphql.cost.CostRules;
import org.sextant.graphql.cost.Limits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Runs documents on the schema, for HTTP and for pages alike. */
@Singleton
public final class Engine {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final GraphQLSchema schema;
    private final GraphQL graphql;
    private final Documents documents;
    private final Wiring wiring;
    private final List<ContextContributor> contributors;
    private final Limits limits;
    private final MeterRegistry meters;

    Engine(GraphQLSchema schema, Documents documents, Wiring wiring, List<ContextContributor> contributors,
            FaultHandler faults, Limits limits, MeterRegistry meters) {
        this.schema = schema;
        this.documents = documents;
        this.wiring = wiring;
        this.contributors = contributors;
        this.limits = limits;
        this.meters = meters;
        this.graphql = GraphQL.newGraphQL(schema).defaultDataFetcherExceptionHandler(faults)
                .subscriptionExecutionStrategy(new SubscriptionStrategy(faults))
                .preparsedDocumentProvider(
                        (input, _) -> CompletableFuture.completedFuture(documents.document(input.getQuery())))
                .build();
    }

    /** Whether a call runs a query, which alone may come by GET. Calls that run nothing count as queries. */
    public boolean isQuery(Call call) {
        return documents.operation(documents.document(call.query()), call.operationName())
                .map(o -> o.getOperation() == OperationDefinition.Operation.QUERY).orElse(true);
    }

    /** Whether a call runs a subscription. */
    public boolean isSubscription(Call call) {
        return documents.operation(documents.document(call.query()), call.operationName())
                .map(o -> o.getOperation() == OperationDefinition.Operation.SUBSCRIPTION).orElse(false);
    }

    /**
     * Runs a call whose answers may be many: begins a subscription, or answers at once.
     *
     * @param request who asks now
     * @param later   who asks when something happens; the answer reads the server as it stands then
     */
    public Subscribed subscribe(Call call, Request request, Supplier<Request> later) {
        if (!isSubscription(call)) {
            return new Subscribed.Answered(run(call, request));
        }
        Outcome outcome = run(call, request.at(new Moment.Beginning()));
        return outcome.events().<Subscribed>map(
                events -> new Subscribed.Begun(new Answers(events, event -> answer(call, later.get(), event))))
                .orElseGet(() -> new Subscribed.Answered(outcome.refused()));
    }

    private Outcome answer(Call call, Request request, Object event) {
        try (var _ = MDC.putCloseable("requestId", request.id())) {
            Outcome outcome = run(call, request.at(new Moment.Happening(event)));
            outcome.denial().ifPresent(denial -> {
                throw denial;
            });
            return outcome;
        }
    }

    /** Runs a call. */
    public Outcome run(Call call, Request request) {
        Timer.Sample sample = Timer.start(meters);
        Outcome outcome = new Outcome(request.id(), executed(call, request));
        sample.stop(meters.timer("sextant.graphql", "outcome", outcome.word()));
        return outcome;
    }

    private ExecutionResult executed(Call call, Request request) {
        PreparsedDocumentEntry document = documents.document(call.query());
        Optional<OperationDefinition> operation = documents.operation(document, call.operationName());
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (operation.isPresent()) {
            CostRules.Measure measure = CostRules.measure(schema, Objects.requireNonNull(document.getDocument()),
                    operation.get(), call.variables());
            extensions.put("cost", measure.cost());
            if (measure.cost() > limits.cost() || measure.depth() > limits.depth()) {
                return tooCostly(measure);
            }
        }
        ExecutionInput input = ExecutionInput.newExecutionInput(call.query()).operationName(call.operationName())
                .variables(call.variables()).locale(request.locale()).dataLoaderRegistry(loaders())
                .graphQLContext(context -> contribute(request, context, extensions)).build();
        ExecutionResult result = graphql.execute(input);
        result.getErrors().stream().filter(error -> !(error.getErrorType() instanceof ErrorCode))
                .filter(error -> ErrorRules.code(error.getErrorType()) == ErrorCode.INTERNAL)
                .forEach(error -> LOG.error("A fault: {}", error.getMessage()));
        return result.isDataPresent() ? result.transform(r -> r.extensions(asExtensions(extensions))) : result;
    }

    private void contribute(Request request, GraphQLContext.Builder context, Map<String, Object> extensions) {
        context.of(Request.class, request);
        contributors.forEach(contributor -> contributor.contribute(request, context, extensions));
    }

    private static Map<Object, Object> asExtensions(Map<String, Object> extensions) {
        return new LinkedHashMap<>(extensions);
    }

    private DataLoaderRegistry loaders() {
        DataLoaderRegistry registry = new DataLoaderRegistry();
        wiring.loaders.forEach((name, loader) -> registry.register(name, loader.get()));
        return registry;
    }

    private ExecutionResult tooCostly(CostRules.Measure measure) {
        return ExecutionResultImpl.newExecutionResult().addError(GraphqlErrorBuilder.newError()
                .message(
                        "The document costs %d and nests %d deep; a request may cost %d and nest %d deep. Ask for less.",
                        measure.cost(), measure.depth(), limits.cost(), limits.depth())
                .errorType(ErrorCode.TOO_COSTLY).extensions(Map.of("cost", measure.cost(), "maximumCost", limits.cost(),
                        "depth", measure.depth(), "maximumDepth", limits.depth()))
                .build()).build();
    }
}
