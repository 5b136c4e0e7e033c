package org.sextant.graphql.execution;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.ContextContributor.Contribution;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Request;
import org.sextant.graphql.cost.CostRules.Measure;
import org.sextant.graphql.cost.Excess;
import org.sextant.graphql.cost.Limits;
import org.sextant.graphql.document.IntrospectionPolicy;
import org.sextant.graphql.document.PreparedDocument;
import org.sextant.graphql.document.PreparedOperation;
import org.sextant.graphql.plan.Deviation;
import org.sextant.graphql.plan.Late;
import org.sextant.graphql.plan.Plan;

/** A call that is ready to run, on one state of the server. */
public final class Execution {
    private final Engine engine;
    private final Call call;
    private final Request request;
    private final PreparedDocument document;
    private final Optional<PreparedOperation> operation;
    private final List<Contribution> contributions;

    Execution(Engine engine, Call call, Request request, PreparedDocument document,
            Optional<PreparedOperation> operation, List<Contribution> contributions) {
        this.engine = engine;
        this.call = call;
        this.request = request;
        this.document = document;
        this.operation = operation;
        this.contributions = contributions;
    }

    /** Whether it runs a query, which alone may come by GET. Calls that run nothing count as queries. */
    public boolean isQuery() {
        return operation.map(PreparedOperation::isQuery).orElse(true);
    }

    /** Whether it begins a subscription, whose answers are many. */
    public boolean isSubscription() {
        return operation.map(PreparedOperation::isSubscription).orElse(false);
    }

    /**
     * Names what the answer depends on when that is nothing but published content and what the request says, so that
     * whoever asks the same gets the same; empty otherwise.
     */
    public Optional<AnswerKey> answerKey() {
        return operation.filter(_ -> request.actor().isAnonymous())
                .filter(prepared -> prepared.readsPublished().test(call.variables()))
                .map(_ -> new AnswerKey(document.sha256(), Optional.ofNullable(call.operationName()), call.variables(),
                        contributions.stream().map(Contribution::state).collect(Collectors.joining(" ")),
                        request.locales().stream().map(Locale::toLanguageTag).collect(Collectors.joining(","))));
    }

    /** Runs it. */
    public Outcome run() {
        return engine.outcome(this);
    }

    /** Runs it by the shortest way and writes the answer. */
    public Written written() {
        return engine.written(this);
    }

    Optional<Plan> plan() {
        return operation.flatMap(PreparedOperation::plans).flatMap(plans -> plans.plan(call.variables()));
    }

    /** The whole answer by a plan. */
    byte[] run(Plan plan, long nanoseconds) throws Deviation, Late {
        GraphQLContext.Builder context = GraphQLContext.newContext();
        contribute(context);
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(); JsonGenerator json = JsonValues.to(bytes)) {
            json.writeStartObject();
            json.writeFieldName("data");
            plan.write(call.variables(), context.build(), nanoseconds, json);
            json.writeFieldName("extensions");
            JsonValues.write(extensions(), json);
            json.writeEndObject();
            json.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("memory takes whatever is written", e);
        }
    }

    Request request() {
        return request;
    }

    boolean usesLoaders() {
        return operation.map(PreparedOperation::usesLoaders).orElse(false);
    }

    /** Why it may not run, whatever it would answer. */
    Optional<ExecutionResult> refusal(Limits limits, IntrospectionPolicy introspection) {
        if (operation.isEmpty()) {
            return Optional.empty();
        } else if (!introspection.allows(operation.get(), request.actor())) {
            return Optional.of(refused(List.of(GraphqlErrorBuilder.newError().errorType(ErrorCode.UNAUTHENTICATED)
                    .message("Sign in to read the schema by introspection, or fetch /schema.graphql.").build())));
        }
        List<Excess> tooMuch = operation.get().excesses(call.variables(), limits);
        if (!tooMuch.isEmpty()) {
            return Optional.of(refused(tooMuch.stream().map(Excess::error).toList()));
        }
        Measure measure = operation.get().cost().apply(call.variables());
        return measure.cost() > limits.cost() || measure.depth() > limits.depth()
                ? Optional.of(refused(List.of(measure.error(limits))))
                : Optional.empty();
    }

    ExecutionInput input(@Nullable DataLoaderRegistry loaders) {
        ExecutionInput.Builder input = ExecutionInput.newExecutionInput(call.query())
                .operationName(call.operationName()).variables(call.variables()).locale(request.locale())
                .graphQLContext(this::contribute);
        return (loaders == null ? input : input.dataLoaderRegistry(loaders)).build();
    }

    Map<Object, Object> extensions() {
        Map<Object, Object> extensions = new LinkedHashMap<>();
        operation.ifPresent(o -> extensions.put("cost", o.cost().apply(call.variables()).cost()));
        contributions.forEach(contribution -> extensions.putAll(contribution.extensions()));
        return extensions;
    }

    private void contribute(GraphQLContext.Builder context) {
        context.of(Request.class, request);
        contributions.forEach(contribution -> contribution.context().forEach(context::of));
    }

    private static ExecutionResult refused(List<GraphQLError> errors) {
        return ExecutionResultImpl.newExecutionResult().errors(errors).build();
    }
}
