package org.sextant.graphql.document;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.graphql.GlobalId;

/**
 * Which queries read nothing but published content: those whose root fields are all marked so, or look up objects of types
 * that are marked so, by ids that the document or its variables give.
 */
final class PublishedRules {
    private static final String PUBLISHED = "published";
    private static final Map<String, String> LOOKUPS = Map.of("node", "id", "nodes", "ids");
    private static final Object NO_ID = new Object();

    private final GraphQLSchema schema;
    private final Map<String, VariableDefinition> variables;

    PublishedRules(GraphQLSchema schema, OperationDefinition operation) {
        this.schema = schema;
        this.variables = operation.getVariableDefinitions().stream()
                .collect(Collectors.toMap(VariableDefinition::getName, Function.identity()));
    }

    /** Whether the root fields read nothing else, by the variables given. */
    Predicate<Map<String, Object>> readNothingElse(List<Field> roots) {
        List<Field> others = roots.stream().filter(root -> !isMarked(root)).toList();
        if (!others.stream().allMatch(root -> LOOKUPS.containsKey(root.getName()))) {
            return _ -> false;
        }
        List<Argument> looked = others.stream().flatMap(root -> root.getArguments().stream()
                .filter(argument -> argument.getName().equals(LOOKUPS.get(root.getName())))).toList();
        return given -> looked.stream().flatMap(argument -> ids(argument.getValue(), given)).allMatch(this::isPublished);
    }

    private boolean isMarked(Field root) {
        GraphQLFieldDefinition field = schema.getQueryType().getFieldDefinition(root.getName());
        return root.getName().equals("__typename") || (field != null && field.hasAppliedDirective(PUBLISHED));
    }

    private boolean isPublished(Object id) {
        return id instanceof String text && GlobalId.decode(text).map(found -> schema.getType(found.type()))
                .filter(GraphQLObjectType.class::isInstance)
                .filter(type -> ((GraphQLObjectType) type).hasAppliedDirective(PUBLISHED)).isPresent();
    }

    private Stream<?> ids(Value<?> value, Map<String, Object> given) {
        return switch (value) {
            case StringValue text -> Stream.of(text.getValue());
            case ArrayValue list -> list.getValues().stream().flatMap(element -> ids(element, given));
            case VariableReference variable when given.containsKey(variable.getName()) ->
                given.get(variable.getName()) instanceof List<?> list
                        ? list.stream()
                        : Stream.ofNullable(given.get(variable.getName()));
            case VariableReference variable when variables.get(variable.getName()) instanceof VariableDefinition known
                    && known.getDefaultValue() != null -> ids(known.getDefaultValue(), given);
            default -> Stream.of(NO_ID);
        };
    }
}
