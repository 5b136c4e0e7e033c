package org.sextant.graphql.execution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sextant.graphql.ContextContributor;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Moment;
import org.sextant.graphql.Request;
import org.sextant.graphql.Wiring;
import org.sextant.graphql.cost.Limits;
import org.sextant.graphql.document.Documents;
import org.sextant.graphql.document.IntrospectionPolicy;
import org.sextant.graphql.document.PreparedDocument;
import org.sextant.graphql.plan.Deviation;
import org.sextant.graphql.plan.Late;
import org.sextant.graphql.plan.Plan;
import org.sextant.platform.Stopwatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Runs documents on the schema, for HTTP and for pages alike. */
@Singleton
public final class Engine {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final GraphQL graphql;
    private final Documents documents;
    private final Wiring wiring;
    private final List<ContextContributor> contributors;
    private final Limits limits;
    private final IntrospectionPolicy introspection;
    private final Deadlines deadlines;
    private final Map<String, Timer> timers;

    Engine(GraphQLSchema schema, Documents documents, Wiring wiring, List<ContextContributor> contributors,
            FaultHandler faults, Limits limits, IntrospectionPolicy introspection,
            Deadlines deadlines, MeterRegistry meters) {
        this.documents = documents;
        this.wiring = wiring;
        this.contributors = contributors;
        this.limits = limits;
        this.introspection = introspection;
        this.deadlines = deadlines;
        this.timers = Outcome.words().collect(Collectors.toUnmodifiableMap(word -> word,
                word -> meters.timer("sextant.graphql", "outcome", word)));
        this.graphql = GraphQL.newGraphQL(schema).defaultDataFetcherExceptionHandler(faults)
                .subscriptionExecutionStrategy(new SubscriptionStrategy(faults))
                .preparsedDocumentProvider(
                        (input, _) -> CompletableFuture.completedFuture(documents.document(input.getQuery()).entry()))
                .build();
    }

    /** Whether the document of a call was read before, so that making it ready costs next to nothing. */
    public boolean isAtHand(Call call) {
        return documents.isAtHand(call.query());
    }

    /** Makes a call ready to run: it reads one state of the server from now on. */
    public Execution prepare(Call call, Request request) {
        PreparedDocument document = documents.document(call.query());
        return new Execution(this, call, request, document, document.operation(call.operationName()),
                contributors.stream().map(contributor -> contributor.contribute(request)).toList());
    }

    /**
     * Runs a call whose answers may be many: begins a subscription, or answers at once.
     *
     * @param request who asks now
     * @param later   who asks when something happens; the answer reads the server as it stands then
     */
    public Subscribed subscribe(Call call, Request request, Supplier<Request> later) {
        Execution once = prepare(call, request);
        if (!once.isSubscription()) {
            return new Subscribed.Answered(once.run());
        }
        Outcome outcome = run(call, request.at(new Moment.Beginning()));
        return outcome.events().<Subscribed>map(
                events -> new Subscribed.Begun(new EventAnswers(events, event -> answer(call, later.get(), event))))
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
        return prepare(call, request).run();
    }

    Outcome outcome(Execution execution) {
        Stopwatch watch = Stopwatch.started();
        Outcome outcome = new Outcome(execution.request().id(), executed(execution));
        took(outcome.word(), watch);
        return outcome;
    }

    Written written(Execution execution) {
        Stopwatch watch = Stopwatch.started();
        Optional<Plan> plan = execution.plan();
        if (plan.isPresent() && execution.refusal(limits, introspection).isEmpty()) {
            try {
                Written written = Written.faultless(execution.run(plan.get(), limits.time().toNanos()));
                took(Outcome.ANSWERED, watch);
                return written;
            } catch (Deviation deviation) {
                LOG.debug("A plan gave up: {}", deviation.getMessage());
            } catch (Late late) {
                took(Outcome.REFUSED, watch);
                return Written.of(new Outcome(execution.request().id(), TimeLimit.refusal(limits)));
            }
        }
        return Written.of(outcome(execution));
    }

    private void took(String word, Stopwatch watch) {
        Objects.requireNonNull(timers.get(word), word).record(watch.nanoseconds(), TimeUnit.NANOSECONDS);
    }

    private ExecutionResult executed(Execution execution) {
        return execution.refusal(limits, introspection).orElseGet(() -> result(execution));
    }

    private ExecutionResult result(Execution execution) {
        ExecutionInput input = execution.input(execution.usesLoaders() ? wiring.lookups() : null);
        deadlines.begin(input);
        ExecutionResult result;
        try {
            result = graphql.execute(input);
        } finally {
            deadlines.end(input);
        }
        ExecutionResult told = input.isCancelled() ? TimeLimit.refusal(limits) : result;
        told.getErrors().stream().filter(error -> !(error.getErrorType() instanceof ErrorCode))
                .filter(error -> ErrorRules.code(error.getErrorType()) == ErrorCode.INTERNAL)
                .forEach(error -> LOG.error("A fault: {}", error.getMessage()));
        return told.isDataPresent() ? told.transform(r -> r.extensions(execution.extensions())) : told;
    }
}
