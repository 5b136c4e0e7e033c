package org.sextant.test;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sextant.graphql.GlobalId;

/**
 * The ways from where a query begins to the objects of each type: through lists, interfaces, unions and {@code node(id)}.
 * What must be named on the way is of {@link SampleContent}.
 */
final class FieldWays {
    private static final int OF_A_TYPE = 8;
    private static final int LONGEST = 8;
    private static final Map<String, String> NODES = Map.of("ChallengePrompt", "moteurs-1-0",
            "FixedForm", "demonstration", "TargetProfile", "rentree", "Tutorial", "lire");
    private static final Map<String, String> ARGUMENTS = Map.of("Query.tube", "name:\"@moteurs\"", "Query.skill",
            "name:\"@moteurs1\"", "Query.challenge", id("ChallengePrompt"), "Query.challengeTry",
            id("ChallengePrompt") + ",answer:{text:\"x\"}", "Query.form", id("FixedForm"), "Query.targetProfile",
            id("TargetProfile"), "Query.tutorial", id("Tutorial"));

    private final GraphQLSchema schema;
    private final Map<String, String> nodes;
    private final Map<String, List<Way>> ways = new LinkedHashMap<>();

    /**
     * The ways in a schema.
     *
     * @param others global ids of objects that are not of the content, by their type
     */
    FieldWays(GraphQLSchema schema, Map<String, String> others) {
        this.schema = schema;
        this.nodes = new LinkedHashMap<>(others);
        NODES.forEach((type, key) -> nodes.put(type, new GlobalId(type, key).encode()));
        follow(schema.getQueryType());
    }

    /** The first way by which somebody reaches an object of a type. */
    Optional<Way> reaching(String type, GraphQlClient somebody) {
        return ways.getOrDefault(type, List.of()).stream()
                .filter(way -> somebody.answer(way.to("__typename")).path("data").findValuesAsText("__typename")
                        .contains(type))
                .findFirst();
    }

    private void follow(GraphQLObjectType query) {
        Deque<Way> toFollow = new ArrayDeque<>(List.of(new Way(List.of(query.getName()), "", "")));
        while (!toFollow.isEmpty()) {
            Way way = toFollow.remove();
            if (way.types().size() > LONGEST) {
                continue;
            }
            GraphQLObjectType type = Objects.requireNonNull(schema.getObjectType(way.types().getLast()));
            type.getFieldDefinitions().forEach(field -> objects(field).stream()
                    .filter(next -> !way.types().contains(next.getName()))
                    .flatMap(next -> onwards(way, type, field, next).stream()).filter(this::isKept)
                    .forEach(toFollow::add));
        }
    }

    private boolean isKept(Way way) {
        List<Way> known = ways.computeIfAbsent(way.types().getLast(), _ -> new ArrayList<>());
        return known.size() < OF_A_TYPE && known.add(way);
    }

    private Optional<Way> onwards(Way way, GraphQLObjectType type, GraphQLFieldDefinition field,
            GraphQLObjectType next) {
        String place = type.getName() + "." + field.getName();
        Optional<String> id = Optional.ofNullable(nodes.get(next.getName()));
        Optional<String> call = switch (place) {
            case "Query.node" -> id.map(known -> "node(id:\"" + known + "\")");
            case "Query.nodes" -> id.map(known -> "nodes(ids:[\"" + known + "\"])");
            default -> Optional.of(ARGUMENTS.containsKey(place)
                    ? field.getName() + "(" + ARGUMENTS.get(place) + ")"
                    : FieldCalls.call(field));
        };
        boolean isOneOfSeveral = !next.equals(GraphQLTypeUtil.unwrapAll(field.getType()));
        return call.map(said -> way.and(next, said + (isOneOfSeveral ? "{... on " + next.getName() + "{" : "{"),
                isOneOfSeveral ? "}}" : "}"));
    }

    private List<GraphQLObjectType> objects(GraphQLFieldDefinition field) {
        return switch ((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType())) {
            case GraphQLObjectType object -> List.of(object);
            case GraphQLInterfaceType port -> Objects.requireNonNull(schema.getImplementations(port));
            case GraphQLUnionType union -> union.getTypes().stream().filter(GraphQLObjectType.class::isInstance)
                    .map(GraphQLObjectType.class::cast).toList();
            default -> List.of();
        };
    }

    private static String id(String type) {
        return "id:\"" + new GlobalId(type, NODES.getOrDefault(type, "")).encode() + "\"";
    }

    /**
     * A way to objects.
     *
     * @param types   those that it leads through, the first where a query begins
     * @param opening the selections on it
     * @param closing what ends them
     */
    record Way(List<String> types, String opening, String closing) {
        /** A document that selects something at its end. */
        String to(String selection) {
            return "{" + opening + selection + closing + "}";
        }

        private Way and(GraphQLObjectType next, String open, String close) {
            List<String> longer = new ArrayList<>(types);
            longer.add(next.getName());
            return new Way(longer, opening + open, close + closing);
        }
    }
}
