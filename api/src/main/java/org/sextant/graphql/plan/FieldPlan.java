package org.sextant.graphql.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import graphql.execution.DataFetcherResult;
import graphql.language.Field;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.LightDataFetcher;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * One field of an object.
 *
 * @param key       its name in the answer
 * @param parent    the type that has it
 * @param field     where the document names it first
 * @param arguments those given without variables; null when they differ from run to run
 * @param value     how its value is written
 */
record FieldPlan(SerializableString key, GraphQLObjectType parent, GraphQLFieldDefinition definition, Field field,
        DataFetcher<?> fetcher, @Nullable Map<String, Object> arguments, ValuePlan value) {
    void write(@Nullable Object source, @Nullable Object local, Run run, JsonGenerator json)
            throws IOException, Deviation, Late {
        json.writeFieldName(key);
        Object fetched = fetched(source, local, run);
        if (fetched instanceof DataFetcherResult<?> result) {
            if (result.hasErrors()) {
                throw new Deviation("errors beside a value");
            }
            Object below = result.getLocalContext();
            value.write(result.getData(), below == null ? local : below, run, json);
        } else if (fetched instanceof CompletionStage<?>) {
            throw new Deviation("a value that comes later");
        } else {
            value.write(fetched, local, run, json);
        }
    }

    private @Nullable Object fetched(@Nullable Object source, @Nullable Object local, Run run) throws Deviation {
        try {
            if (fetcher instanceof LightDataFetcher<?> light && source != null) {
                return light.get(definition, source, () -> environment(source, local, run));
            }
            return fetcher.get(environment(source, local, run));
        } catch (Exception refused) {
            throw new Deviation(refused);
        }
    }

    private PlanEnvironment environment(@Nullable Object source, @Nullable Object local, Run run) {
        return new PlanEnvironment(this, source, local, run);
    }

    /** The arguments in a run. */
    Map<String, Object> arguments(Run run) {
        return arguments != null ? arguments : run.arguments(field, definition);
    }
}
