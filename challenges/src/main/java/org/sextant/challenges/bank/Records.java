package org.sextant.challenges.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.sextant.schema.check.ContentSchema;
import org.sextant.schema.check.Finding;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.ReadingProblem;

/** Turns what files say into records, by the schema first and then by what the records themselves demand. */
final class Records {
    private static final JsonMapper MAPPER = CanonicalJson.strict(JsonMapper.builder()).build();

    private final Problems problems;

    Records(Problems problems) {
        this.problems = problems;
    }

    /** Whether a document is what the schema of its kind describes; all that is not is noted. */
    boolean fits(YamlDocument document, String kind) {
        List<Finding> found = ContentSchema.of(kind).findings(document.json());
        found.forEach(problem -> problems.add(document, problem.pointer(), BankRules.SCHEMA, problem.sentence()));
        return found.isEmpty();
    }

    /** The record of a part of a document; empty, with a problem noted, when the record refuses it. */
    <T> Optional<T> record(JsonNode json, Class<T> type, Problems.Place place) {
        try {
            return Optional.of(MAPPER.treeToValue(without(json), type));
        } catch (JsonMappingException e) {
            String at = ReadingProblem.path(e);
            problems.add(place.document().file(), place.line(at), BankRules.VALUE,
                    ReadingProblem.sentence(e).replaceFirst("^at \\S+: ", ""));
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree has no syntax to be wrong", e);
        }
    }

    private static JsonNode without(JsonNode json) {
        return json instanceof ObjectNode object ? object.deepCopy().without("remark") : json;
    }
}
