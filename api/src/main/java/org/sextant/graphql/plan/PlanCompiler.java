package org.sextant.graphql.plan;

import com.fasterxml.jackson.core.io.SerializedString;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Compiles one operation. What is selected in several places of one document is compiled once. */
final class PlanCompiler {
    private static final String TYPE_NAME = "__typename";

    private final GraphQLSchema schema;
    private final Map<Class<?>, String> typesByClass;
    private final Selections selections;
    private final Map<Place, ObjectPlan> compiled = new ConcurrentHashMap<>();

    private PlanCompiler(GraphQLSchema schema, Map<Class<?>, String> typesByClass, Selections selections) {
        this.schema = schema;
        this.typesByClass = typesByClass;
        this.selections = selections;
    }

    /** The plan of a query; empty where it asks for what plans leave to GraphQL Java. */
    static Optional<Plan> plan(GraphQLSchema schema, Map<Class<?>, String> typesByClass, Selections selections,
            OperationDefinition operation) {
        PlanCompiler compiler = new PlanCompiler(schema, typesByClass, selections);
        try {
            ObjectPlan root = new ObjectPlan(
                    compiler.fields(schema.getQueryType(), selections.of(operation, schema.getQueryType())));
            return Optional.of(new Plan(schema, operation, root));
        } catch (Unplannable unplannable) {
            return Optional.empty();
        }
    }

    private ObjectPlan object(GraphQLObjectType type, List<Field> occurrences) {
        Place place = new Place(type.getName(), occurrences.stream().map(Identity::new).toList());
        ObjectPlan known = compiled.get(place);
        if (known != null) {
            return known;
        }
        ObjectPlan plan = new ObjectPlan(fields(type, selections.below(occurrences, type)));
        compiled.put(place, plan);
        return plan;
    }

    private List<FieldPlan> fields(GraphQLObjectType type, Map<String, List<Field>> byKey) {
        return byKey.entrySet().stream().map(entry -> field(type, entry.getKey(), entry.getValue())).toList();
    }

    private FieldPlan field(GraphQLObjectType parent, String key, List<Field> occurrences) {
        Field first = occurrences.getFirst();
        GraphQLFieldDefinition definition = schema.getIntrospectionTypenameFieldDefinition();
        DataFetcher<?> fetcher = _ -> parent.getName();
        if (!first.getName().equals(TYPE_NAME)) {
            definition = definition(parent, first);
            fetcher = schema.getCodeRegistry().getDataFetcher(FieldCoordinates.coordinates(parent, definition),
                    definition);
        }
        return new FieldPlan(new SerializedString(key), parent, definition, first, fetcher,
                arguments(first, definition), value(definition.getType(), occurrences));
    }

    private static GraphQLFieldDefinition definition(GraphQLObjectType parent, Field field) {
        GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getName());
        if (definition == null) {
            throw new Unplannable(field.getName());
        }
        return definition;
    }

    private @Nullable Map<String, Object> arguments(Field field, GraphQLFieldDefinition definition) {
        return field.getArguments().stream().anyMatch(PlanCompiler::namesAVariable)
                ? null
                : Run.values(schema, field.getArguments(), definition, CoercedVariables.emptyVariables(),
                        GraphQLContext.getDefault());
    }

    private static boolean namesAVariable(Node<?> node) {
        return node instanceof VariableReference || (node instanceof Argument argument
                ? namesAVariable(argument.getValue())
                : node.getChildren().stream().anyMatch(PlanCompiler::namesAVariable));
    }

    private ValuePlan value(GraphQLType type, List<Field> occurrences) {
        return switch (type) {
            case GraphQLNonNull present -> new ValuePlan.Present(value(present.getWrappedType(), occurrences));
            case GraphQLList list -> new ValuePlan.Elements(value(list.getWrappedType(), occurrences));
            case GraphQLScalarType scalar -> new ValuePlan.Scalar(scalar);
            case GraphQLEnumType enumerated -> new ValuePlan.Enumerated(enumerated);
            case GraphQLObjectType object -> new ValuePlan.Nested(object(object, occurrences));
            case GraphQLUnmodifiedType _ -> new ValuePlan.Abstract(of -> object(type(of), occurrences));
            default -> throw new Unplannable(type.toString());
        };
    }

    private GraphQLObjectType type(Class<?> javaClass) {
        String name = typesByClass.get(javaClass);
        if (name == null) {
            throw new Unplannable(javaClass.getName());
        }
        return Objects.requireNonNull(schema.getObjectType(name), name);
    }

    /** Where fields are selected: what the document says there, and of which type. */
    private record Place(String type, List<Identity> occurrences) {
    }

    /** A field of the document, which is itself and no other that reads the same. */
    private record Identity(Field field) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Identity(Field same) && same == field;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(field);
        }
    }
}
