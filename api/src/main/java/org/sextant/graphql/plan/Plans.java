package org.sextant.graphql.plan;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLSchema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The plans of one query: one for each way in which the variables of its {@code @skip} and {@code @include} stand. They are
 * made when the query is run for the second time, so that what comes once costs no more than running it.
 */
public final class Plans {
    private static final int MOST = 16;

    private final GraphQLSchema schema;
    private final Map<Class<?>, String> typesByClass;
    private final Document document;
    private final OperationDefinition operation;
    private final SortedSet<String> switches;
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<Map<String, Boolean>, Optional<Plan>> made = new ConcurrentHashMap<>();

    /** @param typesByClass the GraphQL type that each Java class stands for, for interfaces and unions */
    public Plans(GraphQLSchema schema, Map<Class<?>, String> typesByClass, Document document,
            OperationDefinition operation) {
        this.schema = schema;
        this.typesByClass = typesByClass;
        this.document = document;
        this.operation = operation;
        this.switches = switches(document);
    }

    /** The plan for a run with these variables; empty when GraphQL Java is to run it. */
    public Optional<Plan> plan(Map<String, Object> variables) {
        if (asked.getAcquire() == 0 && asked.getAndIncrement() == 0) {
            return Optional.empty();
        }
        Map<String, Boolean> values = values(variables);
        Optional<Plan> known = made.get(values);
        return known != null ? known : made.size() < MOST ? made(values) : Optional.empty();
    }

    private Optional<Plan> made(Map<String, Boolean> values) {
        return made.computeIfAbsent(values, _ -> PlanCompiler.plan(schema, typesByClass,
                new Selections(schema, document, values), operation));
    }

    private Map<String, Boolean> values(Map<String, Object> variables) {
        if (switches.isEmpty()) {
            return Map.of();
        }
        Map<String, Boolean> values = new LinkedHashMap<>();
        for (String name : switches) {
            if (variables.get(name) instanceof Boolean value) {
                values.put(name, value);
            }
        }
        return values;
    }

    private static SortedSet<String> switches(Document document) {
        SortedSet<String> names = new TreeSet<>();
        Deque<Node<?>> open = new ArrayDeque<>(List.of(document));
        while (!open.isEmpty()) {
            Node<?> node = open.pop();
            if (node instanceof Directive directive && directive.getArgument("if") != null
                    && directive.getArgument("if").getValue() instanceof VariableReference variable) {
                names.add(variable.getName());
            }
            node.getChildren().forEach(open::push);
        }
        return names;
    }
}
