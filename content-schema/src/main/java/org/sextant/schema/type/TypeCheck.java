package org.sextant.schema.type;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sextant.schema.check.Finding;
import org.sextant.schema.check.SchemaCheck;

/** What is wrong with definitions of one type: first by its schema, compiled once, then by its own checks. */
public final class TypeCheck {
    private final ChallengeType type;
    private final SchemaCheck schema;

    private TypeCheck(ChallengeType type) {
        this.type = type;
        this.schema = SchemaCheck.of(type.schema());
    }

    /**
     * The check of a type; keep it.
     *
     * @throws IllegalArgumentException when the schema of the type is no JSON Schema
     */
    public static TypeCheck of(ChallengeType type) {
        return new TypeCheck(type);
    }

    /**
     * All that is wrong, each with a JSON pointer such as {@code /options/choices/2}, or the empty one for what the type
     * itself found; that is asked only when the schema finds nothing.
     */
    public List<Finding> findings(Definition definition) {
        List<Finding> wrong = shape(definition);
        return wrong.isEmpty()
                ? type.check(definition).stream().map(sentence -> new Finding("", sentence)).toList()
                : wrong;
    }

    /** Where options or solution are not what the schema describes. */
    public List<Finding> shape(Definition definition) {
        return schema.findings(document(definition));
    }

    private static ObjectNode document(Definition definition) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.set("options", definition.options());
        document.set("solution", definition.solution());
        return document;
    }
}
