package org.sextant.test;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.platform.Role;

/**
 * Who may use which field: tables in the resources of tests, one line a field. In them stand all fields where an operation
 * begins, all of the viewer, and all that need a role. Each is compared with the schema and tried with each role.
 */
public final class FieldsByRole {
    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription", "Viewer");
    private static final String NOBODY = "nobody";
    private static final String EVERYBODY = "everybody";
    private static final String SIGNED_IN = "signed-in";
    private static final List<String> REFUSALS = List.of("UNAUTHENTICATED", "FORBIDDEN");

    private final GraphQLSchema schema;
    private final String tables;
    private final Map<String, String> lines = new TreeMap<>();
    private final Map<String, GraphQlClient> askers;

    /** The tables of some names on the class path. */
    public FieldsByRole(TestServer server, String... tables) {
        this.schema = server.bean(GraphQLSchema.class);
        this.tables = String.join(", ", tables);
        this.askers = askers(server);
        Stream.of(tables).flatMap(FieldsByRole::lines).forEach(line -> lines.put(line[0], line[1]));
    }

    /** What the tables lack, have too much, or say otherwise than the schema: a sentence each. */
    public List<String> differences() {
        List<String> differences = new ArrayList<>();
        Map<String, GraphQLFieldDefinition> fields = fields();
        fields.forEach((place, field) -> {
            String said = lines.get(place);
            Optional<String> needed = needed(field);
            if (said == null) {
                differences.add(place + " is in no table; add to " + tables + " the line   " + place + "  "
                        + needed.orElse(
                                place.startsWith("Viewer.") ? SIGNED_IN : EVERYBODY + " (or " + SIGNED_IN + ")"));
            } else if (needed.isPresent() && !needed.get().equals(said)) {
                differences.add(place + " needs " + needed.get() + " in the schema, and " + said + " in the table");
            } else if (needed.isEmpty() && !List.of(EVERYBODY, SIGNED_IN).contains(said)) {
                differences.add(place + " needs " + said + " in the table, and no role in the schema");
            }
        });
        lines.keySet().stream().filter(place -> !fields.containsKey(place))
                .forEach(place -> differences
                        .add(place + " is in a table (" + tables + ") and no longer in the schema"));
        return differences;
    }

    /** Tries each field that an operation reaches at once, with each role and with none: whoever is let in against the table. */
    public List<String> breaches() {
        List<String> breaches = new ArrayList<>();
        fields().forEach((place, field) -> operation(place, field).ifPresent(operation -> askers.forEach(
                (who, asker) -> breach(place, operation, who, asker, isFor(place, who)).ifPresent(breaches::add))));
        return breaches;
    }

    /**
     * Tries each field that stands further from where an operation begins, by a way that whoever asks may go. Someone who
     * may use it and someone who may not must come to it, or why nobody does is known.
     *
     * @param others  global ids of objects that are not of {@link SampleContent}, by their type
     * @param unasked why nobody who may, or nobody who may not, comes to a field, by its place
     */
    public List<String> breachesFarther(Map<String, String> others, Map<String, String> unasked) {
        FieldWays ways = new FieldWays(schema, others);
        List<String> breaches = new ArrayList<>();
        Set<String> missed = new TreeSet<>();
        fields().forEach((place, field) -> {
            if (!ROOTS.contains(typeOf(place)) && !isTried(place, field, ways, breaches)) {
                missed.add(place);
            }
        });
        missed.stream().filter(place -> !unasked.containsKey(place))
                .forEach(
                        place -> breaches.add(place + " is not tried both by one who may and by one who may not: nobody"
                                + " comes there; add to what there is, or say why"));
        unasked.keySet().stream().filter(place -> !missed.contains(place))
                .forEach(place -> breaches.add(place + " is tried, or gone, though it is said why it is not tried"));
        return breaches;
    }

    /** Tries a field; whether of those who may use it, and of those who may not, somebody came there. */
    private boolean isTried(String place, GraphQLFieldDefinition field, FieldWays ways, List<String> breaches) {
        Set<Boolean> tried = new HashSet<>();
        askers.forEach((who, asker) -> ways.reaching(typeOf(place), asker).ifPresent(way -> {
            tried.add(isFor(place, who));
            breach(place, way.to(FieldCalls.of(field)), who, asker, isFor(place, who)).ifPresent(breaches::add);
        }));
        return tried.containsAll(askers.keySet().stream().map(who -> isFor(place, who)).toList());
    }

    /** Whoever asks: nobody who has signed in, and somebody with each of the roles. */
    private static Map<String, GraphQlClient> askers(TestServer server) {
        Map<String, GraphQlClient> askers = new LinkedHashMap<>(Map.of(NOBODY, server.client()));
        Stream.of(Role.values()).forEach(role -> askers.put(role.name(), server.client(role)));
        return askers;
    }

    private static String typeOf(String place) {
        return place.substring(0, place.indexOf('.'));
    }

    private static Optional<String> breach(String place, String operation, String who, GraphQlClient client,
            boolean isAllowed) {
        JsonNode answer = client.answer(operation);
        List<String> codes = answer.path("errors").findValuesAsText("code");
        boolean isRefused = codes.stream().anyMatch(REFUSALS::contains)
                || (place.startsWith("Viewer.") && answer.at("/data/viewer").isNull());
        if (isRefused != isAllowed) {
            return Optional.empty();
        }
        return Optional.of(place + (isAllowed ? " refuses " : " lets in ") + who + " " + codes);
    }

    private boolean isFor(String place, String who) {
        String said = lines.getOrDefault(place, "");
        return said.equals(EVERYBODY) || (said.equals(SIGNED_IN) && !who.equals(NOBODY))
                || List.of(said.split(" ")).contains(who);
    }

    private Optional<String> operation(String place, GraphQLFieldDefinition field) {
        return switch (typeOf(place)) {
            case "Query" -> Optional.of("{" + FieldCalls.of(field) + "}");
            case "Mutation" -> Optional.of("mutation{" + FieldCalls.of(field) + "}");
            case "Viewer" -> Optional.of("{viewer{" + FieldCalls.of(field) + "}}");
            default -> Optional.empty();
        };
    }

    private Map<String, GraphQLFieldDefinition> fields() {
        Map<String, GraphQLFieldDefinition> fields = new TreeMap<>();
        schema.getAllTypesAsList().stream().filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast).filter(type -> !type.getName().startsWith("__"))
                .forEach(type -> type.getFieldDefinitions().stream()
                        .filter(field -> ROOTS.contains(type.getName()) || field.hasAppliedDirective("requires"))
                        .forEach(field -> fields.put(type.getName() + "." + field.getName(), field)));
        return fields;
    }

    private static Optional<String> needed(GraphQLFieldDefinition field) {
        if (!field.hasAppliedDirective("requires")) {
            return Optional.empty();
        }
        Object roles = Objects.requireNonNull(field.getAppliedDirective("requires").getArgument("role")).getValue();
        Set<Role> needed = EnumSet.noneOf(Role.class);
        (roles instanceof List<?> several ? several : List.of(String.valueOf(roles)))
                .forEach(role -> needed.add(Role.valueOf(String.valueOf(role))));
        return Optional.of(needed.stream().map(Role::name).collect(Collectors.joining(" ")));
    }

    private static Stream<String[]> lines(String table) {
        try (InputStream in = FieldsByRole.class.getResourceAsStream("/" + table)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + table);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n")).filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split(" +", 2));
        } catch (IOException e) {
            throw new IllegalStateException(table, e);
        }
    }
}
