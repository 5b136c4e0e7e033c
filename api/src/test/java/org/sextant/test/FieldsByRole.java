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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.platform.Role;

/**
 * Who may use which field: tables in the resources of tests, one line a field. In them stand all fields where an operation
 * begins, all of the viewer, and all that need a role. Each is compared with the schema and tried with each role.
 */
public final class FieldsByRole {
    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription", "Viewer");
    private static final String EVERYBODY = "everybody";
    private static final String SIGNED_IN = "signed-in";
    private static final List<String> REFUSALS = List.of("UNAUTHENTICATED", "FORBIDDEN");

    private final TestServer server;
    private final GraphQLSchema schema;
    private final String tables;
    private final Map<String, String> lines = new TreeMap<>();

    /** The tables of some names on the class path. */
    public FieldsByRole(TestServer server, String... tables) {
        this.server = server;
        this.schema = server.bean(GraphQLSchema.class);
        this.tables = String.join(", ", tables);
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
        fields().forEach((place, field) -> operation(place, field).ifPresent(operation -> {
            breaches.addAll(breach(place, operation, "nobody", server.client(), EVERYBODY.equals(lines.get(place))));
            for (Role role : Role.values()) {
                breaches.addAll(breach(place, operation, role.name(), server.client(role), isFor(place, role)));
            }
        }));
        return breaches;
    }

    private static List<String> breach(String place, String operation, String who, GraphQlClient client,
            boolean isAllowed) {
        JsonNode answer = client.answer(operation);
        List<String> codes = answer.path("errors").findValuesAsText("code");
        boolean isRefused = codes.stream().anyMatch(REFUSALS::contains)
                || (place.startsWith("Viewer.") && answer.at("/data/viewer").isNull());
        if (isRefused != isAllowed) {
            return List.of();
        }
        return List.of(place + (isAllowed ? " refuses " : " lets in ") + who + " " + codes);
    }

    private boolean isFor(String place, Role role) {
        String said = lines.getOrDefault(place, "");
        return said.equals(EVERYBODY) || said.equals(SIGNED_IN) || List.of(said.split(" ")).contains(role.name());
    }

    private Optional<String> operation(String place, GraphQLFieldDefinition field) {
        return switch (place.substring(0, place.indexOf('.'))) {
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
