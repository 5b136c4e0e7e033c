package org.sextant.schema.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SchemaCheckTest {
    private static final SchemaCheck CHECK = SchemaCheck.of(json("""
            {
              "type": "object",
              "required": ["name"],
              "additionalProperties": false,
              "properties": {
                "name": {"$ref": "#/$defs/text"},
                "choices": {"type": "array", "minItems": 2, "maxItems": 3, "uniqueItems": true,
                  "items": {"$ref": "#/$defs/text"}},
                "format": {"enum": ["SHORT", "DATE"]},
                "version": {"const": "1"},
                "number": {"type": "string", "pattern": "^[0-9]+$", "description": "digits only"},
                "level": {"type": "integer", "minimum": 1, "maximum": 8},
                "labels": {"type": "object", "minProperties": 1,
                  "propertyNames": {"pattern": "^[a-z]+$", "description": "lower-case letters"}},
                "pair": {"type": "object", "dependentRequired": {"from": ["to"]}},
                "shape": {"oneOf": [
                  {"type": "object", "required": ["circle"]},
                  {"type": "object", "required": ["square", "side"]}]},
                "date": {"type": "string", "maxLength": 3}
              },
              "$defs": {
                "text": {"anyOf": [
                  {"type": "string", "minLength": 1},
                  {"type": "object", "additionalProperties": {"type": "string"}}]}
              }
            }
            """));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"name": "a"}                               |
            {"name": {"fr": "a"}, "choices": ["a", {"en": "b"}]} |
            {}                                          | 'name' is missing
            []                                          | this needs to be a group of fields, not a list
            {"name": ""}                                | /name: the text is empty
            {"name": 3}                                 | /name: this needs to be a text or a group of fields, not a whole number; put it in quotes, "3"
            {"name": true}                              | /name: this needs to be a text or a group of fields, not true or false; put it in quotes, "true"
            {"name": {"fr": 2}}                         | /name/fr: this needs to be a text, not a whole number; put it in quotes, "2"
            {"name": "a", "nom": "b"}                   | /nom: 'nom' is not known here; what may stand here: name, choices, format, version, number, level, labels, pair, shape, date
            {"name": "a", "a/b~": "b"}                  | /a~1b~0: 'a/b~' is not known here; what may stand here: name, choices, format, version, number, level, labels, pair, shape, date
            {"name": "a", "choices": ["a"]}             | /choices: the list needs 2 entries or more and has 1
            {"name": "a", "choices": ["a","b","c","d"]} | /choices: the list may have 3 entries and has 4
            {"name": "a", "choices": ["a", "a"]}        | /choices: the list holds an entry twice
            {"name": "a", "choices": ["a", ""]}         | /choices/1: the text is empty
            {"name": "a", "format": "TIME"}             | /format: 'TIME' cannot stand here; write one of SHORT, DATE
            {"name": "a", "version": "2"}               | /version: '2' cannot stand here; write '1'
            {"name": "a", "number": "1a"}               | /number: '1a' does not have the form needed: digits only
            {"name": "a", "level": 0}                   | /level: 0 is too small; 1 is the least
            {"name": "a", "level": 9}                   | /level: 9 is too large; 8 is the most
            {"name": "a", "level": "2"}                 | /level: this needs to be a whole number, not a text
            {"name": "a", "labels": {}}                 | /labels: this needs 1 fields or more and has 0
            {"name": "a", "labels": {"A": "x"}}         | /labels/A: 'A' cannot be a name here: lower-case letters
            {"name": "a", "pair": {"from": "x"}}        | /pair: 'to' is missing; it is needed beside 'from'
            {"name": "a", "shape": {"side": "x"}}       | /shape: 'circle' is missing
            {"name": "a", "shape": {"circle": "x", "square": "x", "side": "x"}} | /shape: this fits more than one of the forms that may stand here
            {"name": "a", "date": "demain"}             | /date: the text may have 3 characters and has 6
            """)
    void aFindingSaysWhereAndWhatToDo(String document, @org.jspecify.annotations.Nullable String finding) {
        assertThat(CHECK.findings(json(document)).stream().map(Finding::toString).toList())
                .isEqualTo(finding == null ? java.util.List.of() : java.util.List.of(finding));
    }

    @Test
    void allThatIsWrongIsFoundAtOnce() {
        assertThat(CHECK.findings(json("""
                {"choices": [1, {"fr": 2}], "format": "x", "more": "y"}"""))).extracting(Finding::pointer)
                .containsExactlyInAnyOrder("", "/choices/0", "/choices/1/fr", "/format", "/more");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"type": "strin"}                      | /type: 'strin' cannot stand here; write one of array, boolean, integer, null, number, object, string
            {"pattern": "("}                       | '(' is no regular expression: Unclosed group
            {"required": "a"}                      | /required: this needs to be a list, not a text
            []                                     | this needs to be a group of fields or true or false, not a list
            {"$schema": "https://example.org/mine"} | /$schema: 'https://example.org/mine' is not known here; write 'https://json-schema.org/draft/2020-12/schema'
            """)
    void whatIsNoSchemaIsToldSo(String schema, String finding) {
        assertThat(SchemaCheck.ofSchema(json(schema))).extracting(Finding::toString).first().isEqualTo(finding);
        assertThatIllegalArgumentException().isThrownBy(() -> SchemaCheck.of(json(schema)))
                .withMessageStartingWith("this is no JSON Schema of 2020-12: " + finding);
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:9/a.json", "https://example.org/a.json", "file:///a.json", "#/$defs/nowhere",
            "classpath:a.json"})
    void aSchemaRefersOnlyToItself(String reference) {
        assertThat(SchemaCheck.ofSchema(json("{\"properties\": {\"a\": {\"$ref\": \"" + reference + "\"}}}")))
                .singleElement().asString().startsWith("a reference leads nowhere");
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
