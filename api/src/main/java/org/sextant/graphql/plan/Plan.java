package org.sextant.graphql.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.util.Map;

/** A query of a valid document, compiled. It holds nothing of a request and may run many times at once. */
public final class Plan {
    private final GraphQLSchema schema;
    private final OperationDefinition operation;
    private final ObjectPlan root;

    Plan(GraphQLSchema schema, OperationDefinition operation, ObjectPlan root) {
        this.schema = schema;
        this.operation = operation;
        this.root = root;
    }

    /**
     * Runs it and writes the value of {@code data}.
     *
     * @param variables   as the client gave them
     * @param context     what fetchers find
     * @param nanoseconds how long it may run
     * @throws Deviation when the query has to be run by GraphQL Java; what was written is of no use
     */
    public void write(Map<String, Object> variables, GraphQLContext context, long nanoseconds, JsonGenerator json)
            throws IOException, Deviation, Late {
        root.write(null, null, new Run(schema, context, coerced(variables, context), nanoseconds), json);
    }

    private CoercedVariables coerced(Map<String, Object> variables, GraphQLContext context) throws Deviation {
        if (operation.getVariableDefinitions().isEmpty()) {
            return CoercedVariables.emptyVariables();
        }
        try {
            return ValuesResolver.coerceVariableValues(schema, operation.getVariableDefinitions(),
                    RawVariables.of(variables), context, Run.LOCALE);
        } catch (GraphQLException wrong) {
            throw new Deviation(wrong);
        }
    }
}
