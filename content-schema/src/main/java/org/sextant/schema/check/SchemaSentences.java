package org.sextant.schema.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The errors of a schema in the words of an author. */
final class SchemaSentences {
    private static final Map<String, String> KINDS = Map.of("string", "a text", "integer", "a whole number", "number",
            "a number", "boolean", "true or false", "array", "a list", "object", "a group of fields", "null",
            "nothing");
    private static final int MOST_NAMES = 20;

    private final JsonNode schema;

    SchemaSentences(JsonNode schema) {
        this.schema = schema;
    }

    /** One finding an error; kinds that may stand at one place are named in one breath. */
    List<Finding> findings(List<Error> errors) {
        Map<NodePath, String> kinds = errors.stream().filter(SchemaSentences::isOfAnotherKind)
                .collect(Collectors.toMap(Error::getInstanceLocation, error -> kinds(error.getSchemaNode()),
                        (one, other) -> one.contains(other) ? one : one + " or " + other));
        return errors.stream().map(error -> finding(error, kinds)).distinct().toList();
    }

    private static boolean isOfAnotherKind(Error error) {
        return error.getKeyword().equals("type");
    }

    private Finding finding(Error error, Map<NodePath, String> kinds) {
        String place = error.getInstanceLocation().toString();
        return switch (error.getKeyword()) {
            case "additionalProperties", "unevaluatedProperties", "propertyNames" ->
                new Finding(place + "/" + escaped(error.getProperty()), sentence(error));
            case "type" -> new Finding(place, "this needs to be " + kinds.get(error.getInstanceLocation()) + ", not "
                    + kind(argument(error, 0)) + quotes(kinds, error));
            default -> new Finding(place, sentence(error));
        };
    }

    private String sentence(Error error) {
        JsonNode asked = error.getSchemaNode();
        JsonNode found = error.getInstanceNode();
        return switch (error.getKeyword()) {
            case "required" -> "'" + error.getProperty() + "' is missing";
            case "dependentRequired" ->
                "'" + argument(error, 0) + "' is missing; it is needed beside '" + argument(error, 1) + "'";
            case "additionalProperties", "unevaluatedProperties" ->
                "'" + error.getProperty() + "' is not known here" + known(error);
            case "propertyNames" -> "'" + error.getProperty() + "' cannot be a name here" + meaning(error);
            case "enum" -> quoted(found) + " cannot stand here; write one of " + values(asked);
            case "const" -> quoted(found) + " cannot stand here; write " + quoted(asked);
            case "minItems" -> "the list needs " + asked + " entries or more and has " + found.size();
            case "maxItems" -> "the list may have " + asked + " entries and has " + found.size();
            case "uniqueItems" -> "the list holds an entry twice";
            case "minProperties" -> "this needs " + asked + " fields or more and has " + found.size();
            case "maxProperties" -> "this may have " + asked + " fields and has " + found.size();
            case "minLength" -> found.asText().isEmpty()
                    ? "the text is empty"
                    : "the text needs " + asked + " characters or more";
            case "maxLength" -> "the text may have " + asked + " characters and has "
                    + found.asText().codePointCount(0, found.asText().length());
            case "minimum" -> found + " is too small; " + asked + " is the least";
            case "exclusiveMinimum" -> found + " is too small; it has to be more than " + asked;
            case "maximum" -> found + " is too large; " + asked + " is the most";
            case "exclusiveMaximum" -> found + " is too large; it has to be less than " + asked;
            case "pattern" -> quoted(found) + " does not have the form needed" + meaning(error);
            case "format" -> quoted(found) + " is no " + asked.asText() + meaning(error);
            case "oneOf" -> "this fits more than one of the forms that may stand here" + meaning(error);
            case "not", "false" -> "this may not stand here" + meaning(error);
            default -> "this " + error.getMessage() + meaning(error);
        };
    }

    private static String quotes(Map<NodePath, String> kinds, Error error) {
        JsonNode found = error.getInstanceNode();
        return kinds.getOrDefault(error.getInstanceLocation(), "").contains("a text")
                && (found.isNumber() || found.isBoolean())
                        ? "; put it in quotes, \"" + found.asText() + "\""
                        : "";
    }

    private static String kinds(JsonNode types) {
        return types.isArray()
                ? types.valueStream().map(type -> kind(type.asText())).collect(Collectors.joining(" or "))
                : kind(types.asText());
    }

    private static String kind(String type) {
        return KINDS.getOrDefault(type, type);
    }

    private static String values(JsonNode values) {
        return values.valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
    }

    private static String quoted(JsonNode value) {
        return value.isValueNode() ? "'" + value.asText() + "'" : "this";
    }

    private static String argument(Error error, int index) {
        Object[] arguments = error.getArguments();
        return arguments == null || arguments.length <= index ? "" : String.valueOf(arguments[index]);
    }

    /** The names that the schema around an error knows. */
    private String known(Error error) {
        List<String> names = around(error).path("properties").propertyStream().map(Map.Entry::getKey).toList();
        return names.isEmpty() || names.size() > MOST_NAMES
                ? "; leave it out"
                : "; what may stand here: " + String.join(", ", names);
    }

    /** What the schema around an error says of itself. */
    private String meaning(Error error) {
        return Stream.of(error.getSchemaNode(), around(error)).map(node -> node.path("description").asText(""))
                .filter(text -> !text.isEmpty()).findFirst().map(text -> ": " + text).orElse("");
    }

    private JsonNode around(Error error) {
        String fragment = String.valueOf(error.getSchemaLocation().getFragment());
        int last = fragment.lastIndexOf('/');
        return last < 0 || !fragment.startsWith("/") ? schema : schema.at(fragment.substring(0, last));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
