package org.sextant.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.sextant.graphql.execution.Call;
import org.sextant.graphql.execution.Engine;
import org.sextant.graphql.execution.Outcome;
import org.sextant.graphql.execution.Written;

/** What a request costs without HTTP: part by part as GraphQL Java does it, and in the engine as a whole. */
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

    /** The execution by GraphQL Java of a document that was parsed and validated before. */
    @Benchmark
    public Outcome execute() {
        return parts.engine.run(parts.call, Trial.REQUEST);
    }

    /** From result to bytes. */
    @Benchmark
    public byte[] serialise() throws JsonProcessingException {
        return JSON.writeValueAsBytes(parts.answer);
    }

    /** The whole, by the shortest way, as HTTP calls it: from a document that came before to bytes. */
    @Benchmark
    public Written engine() {
        return parts.engine.prepare(parts.call, Trial.REQUEST).written();
    }

    private record Parts(Trial trial, Call call, GraphQLSchema schema, Engine engine, Document parsed,
            Map<String, Object> answer) {
        static Parts of(Trial trial, Call call) {
            Engine engine = trial.bean(Engine.class);
            Map<String, Object> answer = engine.run(call, Trial.REQUEST).specification();
            if (answer.containsKey("errors")) {
                throw new IllegalStateException("the measured document is not answered: " + answer.get("errors"));
            }
            return new Parts(trial, call, trial.bean(GraphQLSchema.class), engine, Parser.parse(call.query()), answer);
        }
    }
}
