package org.sextant.test;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down the shortest selection of any field: arguments that the schema takes, whatever they mean. */
final class FieldCalls {
    /** What competences are named by: who is asked about one must have signed in before it matters which. */
    private static final Set<String> COMPETENCES = Set.of("competence", "index");

    private FieldCalls() {
    }

    /** A selection such as {@code campaign(id:"eDp5"){__typename}}. */
    static String of(GraphQLFieldDefinition field) {
        boolean isLeaf = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
        return call(field) + (isLeaf ? "" : "{__typename}");
    }

    /** The field with its arguments, and nothing of what is below it. */
    static String call(GraphQLFieldDefinition field) {
        String arguments = field.getArguments().stream()
                .filter(a -> isNeeded(a.getType(), a.hasSetDefaultValue())).map(FieldCalls::argument)
                .collect(Collectors.joining(","));
        return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")");
    }

    private static String argument(GraphQLArgument argument) {
        return argument.getName() + ":" + value(argument.getName(), argument.getType());
    }

    private static String value(String name, GraphQLInputType type) {
        return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
            case GraphQLList _ -> "[]";
            case GraphQLEnumType values -> values.getValues().getFirst().getName();
            case GraphQLScalarType scalar -> COMPETENCES.contains(name) ? "\"1.1\"" : value(scalar);
            case GraphQLInputObjectType input ->
                fields(input).map(f -> f.getName() + ":" + value(f.getName(), f.getType()))
                        .collect(Collectors.joining(",", "{", "}"));
            case GraphQLType other -> throw new IllegalStateException("no value is known of " + other);
        };
    }

    private static Stream<GraphQLInputObjectField> fields(GraphQLInputObjectType input) {
        List<GraphQLInputObjectField> all = input.getFieldDefinitions();
        return input.isOneOf()
                ? all.stream().limit(1)
                : all.stream().filter(f -> isNeeded(f.getType(), f.hasSetDefaultValue()));
    }

    private static String value(GraphQLScalarType scalar) {
        return switch (scalar.getName()) {
            case "Int", "Float", "Level" -> "1";
            case "Boolean" -> "false";
            case "Locale" -> "\"fr\"";
            case "Date" -> "\"2026-11-22\"";
            case "DateTime" -> "\"2026-11-22T10:00:00Z\"";
            case "Duration" -> "\"PT1M\"";
            case "URL" -> "\"https://example.org/\"";
            default -> "\"x\"";
        };
    }

    private static boolean isNeeded(GraphQLInputType type, boolean hasDefault) {
        return type instanceof GraphQLNonNull && !hasDefault;
    }
}
