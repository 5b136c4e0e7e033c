package org.sextant.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.sextant.graphql.Call;
import org.sextant.graphql.ContextContributor;
import org.sextant.graphql.Engine;
import org.sextant.graphql.Outcome;
import org.sextant.graphql.Request;

/** What a request costs, part by part, and in the engine as a whole; without HTTP. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineBenchmark {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The measured document. */
    @Param({"competence-tree", "fifty-prompts"})
    public String document = "";

    @SuppressWarnings("NullAway.Init") // JMH starts before it measures
    private Parts parts;

    /** Starts a server on the large bank. */
    @Setup
    public void start() throws IOException, InterruptedException {
        parts = Parts.of(Trial.start("home"), Trial.call(document));
    }

    /** Stops it. */
    @TearDown
    public void stop() {
        parts.trial.close();
    }

    /** From text to document. */
    @Benchmark
    public Document parse() {
        return Parser.parse(parts.call.query());
    }

    /** The checks of a document against the schema. */
    @Benchmark
    public List<ValidationError> validate() {
        return new Validator().validateDocument(parts.schema, parts.parsed, Locale.FRENCH);
    }

    /** The execution of a document that was parsed and validated before. */
    @Benchmark
    public ExecutionResult execute() {
        return parts.execute();
    }

    /** From result to bytes. */
    @Benchmark
    public byte[] serialise() throws JsonProcessingException {
        return JSON.writeValueAsBytes(parts.answer);
    }

    /** What HTTP and pages call. */
    @Benchmark
    public Outcome engine() {
        return parts.engine.run(parts.call, Trial.REQUEST);
    }

    private record Parts(Trial trial, Call call, GraphQLSchema schema, Engine engine, Document parsed, GraphQL graphql,
            Map<String, Object> answer) {
        static Parts of(Trial trial, Call call) {
            GraphQLSchema schema = trial.bean(GraphQLSchema.class);
            Document parsed = Parser.parse(call.query());
            PreparsedDocumentEntry entry = new PreparsedDocumentEntry(parsed);
            GraphQL graphql = GraphQL.newGraphQL(schema)
                    .preparsedDocumentProvider((_, _) -> CompletableFuture.completedFuture(entry)).build();
            Engine engine = trial.bean(Engine.class);
            Map<String, Object> answer = engine.run(call, Trial.REQUEST).specification();
            if (answer.containsKey("errors")) {
                throw new IllegalStateException("the measured document is not answered: " + answer.get("errors"));
            }
            return new Parts(trial, call, schema, engine, parsed, graphql, answer);
        }

        ExecutionResult execute() {
            return graphql.execute(ExecutionInput.newExecutionInput(call.query()).variables(call.variables())
                    .graphQLContext(context -> {
                        context.of(Request.class, Trial.REQUEST);
                        trial.server().context().getBeansOfType(ContextContributor.class)
                                .forEach(c -> c.contribute(Trial.REQUEST, context, new HashMap<>()));
                    }).build());
        }
    }
}
