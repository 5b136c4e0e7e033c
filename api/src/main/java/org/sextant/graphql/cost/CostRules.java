package org.sextant.graphql.cost;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.page.PageArguments;
import org.sextant.graphql.schema.Directives;

/**
 * The cost and the depth of an operation, known before it runs. A field costs its weight ({@code @cost}, otherwise 1 for
 * objects and 0 for leaves) and, for each element of its list, what is selected below it. Each fragment is measured once,
 * so that a small document that multiplies itself is measured as quickly as any other.
 */
public final class CostRules {
    /** The most that is told apart; anything costlier costs this. */
    static final long CEILING = Long.MAX_VALUE / 1_000_000;

    private final GraphQLSchema schema;
    private final Document document;
    private final Map<String, Object> variables;
    private final Map<String, Measure> fragments = new HashMap<>();
    private boolean variablesCount;

    private CostRules(GraphQLSchema schema, Document document, Map<String, Object> variables) {
        this.schema = schema;
        this.document = document;
        this.variables = variables;
    }

    /**
     * The cost of an operation of a valid document, by its variables. It is measured once, unless a page size is a
     * variable.
     */
    public static Function<Map<String, Object>, Measure> of(GraphQLSchema schema, Document document,
            OperationDefinition operation) {
        CostRules unknown = new CostRules(schema, document, Map.of());
        Measure measured = unknown.operation(operation);
        return unknown.variablesCount
                ? variables -> new CostRules(schema, document, variables).operation(operation)
                : _ -> measured;
    }

    private Measure operation(OperationDefinition operation) {
        return selections(operation.getSelectionSet(), switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        });
    }

    private Measure selections(@Nullable SelectionSet selectionSet, @Nullable GraphQLType type) {
        if (selectionSet == null || !(type instanceof GraphQLFieldsContainer container)) {
            return Measure.NOTHING;
        }
        Measure sum = Measure.NOTHING;
        for (Selection<?> selection : selectionSet.getSelections()) {
            sum = sum.beside(selection(selection, container));
        }
        return sum;
    }

    private Measure selection(Selection<?> selection, GraphQLFieldsContainer container) {
        return switch (selection) {
            case Field field -> field(field, container);
            case InlineFragment inline -> selections(inline.getSelectionSet(), inline.getTypeCondition() == null
                    ? container
                    : schema.getType(inline.getTypeCondition().getName()));
            case FragmentSpread spread -> fragment(spread.getName());
            default -> Measure.NOTHING;
        };
    }

    private Measure fragment(String name) {
        Measure known = fragments.get(name);
        if (known != null) {
            return known;
        }
        FragmentDefinition fragment = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(f -> f.getName().equals(name)).findFirst().orElseThrow();
        Measure measured = selections(fragment.getSelectionSet(),
                schema.getType(fragment.getTypeCondition().getName()));
        fragments.put(name, measured);
        return measured;
    }

    private Measure field(Field field, GraphQLFieldsContainer container) {
        GraphQLFieldDefinition definition = container.getFieldDefinition(field.getName());
        if (definition == null) { // __typename, __schema: cheap, and bounded by the depth
            return new Measure(0, 1);
        }
        Measure below = selections(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
        GraphQLAppliedDirective cost = definition.getAppliedDirective("cost");
        boolean leaf = field.getSelectionSet() == null;
        long weight = cost == null ? leaf ? 0 : 1 : number(cost, "weight");
        return below.inside(weight, size(field, definition, cost));
    }

    private long size(Field field, GraphQLFieldDefinition definition, @Nullable GraphQLAppliedDirective cost) {
        if (definition.getArgument("first") != null) {
            return pageSize(field);
        }
        return cost == null ? 1 : number(cost, "size");
    }

    private long pageSize(Field field) {
        return field.getArguments().stream().filter(a -> a.getName().equals("first") || a.getName().equals("last"))
                .map(a -> pageSize(a.getValue())).findFirst().orElse((long) PageArguments.DEFAULT_SIZE);
    }

    private long pageSize(@Nullable Value<?> value) {
        variablesCount |= value instanceof VariableReference;
        return switch (value) {
            case IntValue number -> number.getValue().longValue();
            case VariableReference variable when variables.get(variable.getName()) instanceof Integer number -> number;
            case null, default -> PageArguments.DEFAULT_SIZE;
        };
    }

    private static long number(GraphQLAppliedDirective cost, String argument) {
        return ((Number) Directives.argument(cost, argument)).longValue();
    }

    /**
     * What an operation asks for.
     *
     * @param cost  in field fetches, roughly
     * @param depth 1 for a root field
     */
    public record Measure(long cost, int depth) {
        static final Measure NOTHING = new Measure(0, 0);

        /** The error that refuses it. */
        public GraphQLError error(Limits limits) {
            return GraphqlErrorBuilder.newError()
                    .message("The document costs %d and nests %d deep; a request may cost %d and nest %d deep. "
                            + "Ask for less.", cost, depth, limits.cost(), limits.depth())
                    .errorType(ErrorCode.TOO_COSTLY)
                    .extensions(Map.of("limit", cost > limits.cost() ? "cost" : "depth", "cost", cost, "maximumCost",
                            limits.cost(), "depth", depth, "maximumDepth", limits.depth()))
                    .build();
        }

        Measure beside(Measure other) {
            return new Measure(Math.min(CEILING, cost + other.cost), Math.max(depth, other.depth));
        }

        Measure inside(long weight, long size) {
            long times = Math.clamp(size, 0, PageArguments.MAXIMUM_SIZE);
            return new Measure(Math.min(CEILING, weight + times * cost), depth + 1);
        }
    }
}
