package org.sextant.graphql.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sextant.platform.Stopwatch;

/** One run of a plan. */
final class Run {
    /** Scalars and arguments are the same in all languages. */
    static final Locale LOCALE = Locale.ROOT;
    private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 1_024;

    final GraphQLContext context;
    private final GraphQLSchema schema;
    private final CoercedVariables variables;
    private final Stopwatch watch = Stopwatch.started();
    private final long nanoseconds;
    private final Map<Field, Map<String, Object>> arguments = new IdentityHashMap<>();
    private int steps;

    Run(GraphQLSchema schema, GraphQLContext context, CoercedVariables variables, long nanoseconds) {
        this.schema = schema;
        this.context = context;
        this.variables = variables;
        this.nanoseconds = nanoseconds;
    }

    /** The arguments of a field that names variables; the same for every object of this run. */
    Map<String, Object> arguments(Field field, GraphQLFieldDefinition definition) {
        Map<String, Object> known = arguments.get(field);
        if (known == null) {
            known = values(schema, field.getArguments(), definition, variables, context);
            arguments.put(field, known);
        }
        return known;
    }

    static Map<String, Object> values(GraphQLSchema schema, List<Argument> given, GraphQLFieldDefinition definition,
            CoercedVariables variables, GraphQLContext context) {
        return new HashMap<>(ValuesResolver.getArgumentValues(schema.getCodeRegistry(), definition.getArguments(),
                given, variables, context, LOCALE));
    }

    /** Ends a run that has taken too long. */
    void step() throws Late {
        if (++steps % STEPS_BETWEEN_LOOKS_AT_THE_CLOCK == 0 && watch.nanoseconds() > nanoseconds) {
            throw new Late();
        }
    }
}
