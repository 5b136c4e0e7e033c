package org.sextant.studio.screen.edit.form;

import com.fasterxml.jackson.databind.JsonNode;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.page.Templates;
import org.sextant.studio.draft.entity.ContentEntities;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.editor.Schemas;
import org.sextant.studio.screen.FormFields;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents as forms: what nobody touches stays, what somebody writes is kept, whatever it is. */
class FormTest {
    private static final SortedMap<EntityRef, Object> BANK = ContentEntities.of(BundledBank.content());
    private static final Templates TEMPLATES = Templates.generated("org.sextant.studio.templates",
            FormTest.class.getClassLoader());
    private static final Labels FRENCH = new Labels(Locale.FRENCH);

    @ParameterizedTest
    @EnumSource
    void aFormThatIsOpenedAndSentUnchangedLeavesTheDocumentAsItIs(EntityKind kind) {
        List<EntityRef> entities = BANK.keySet().stream().filter(entity -> entity.kind() == kind).toList();
        assertThat(entities).isNotEmpty();
        entities.forEach(entity -> {
            Document document = document(entity);
            Form form = form(kind, document);
            assertThat(Documents.typed(kind, form.with(document.json(), FormFields.of(html(form))))).as("%s", entity)
                    .isEqualTo(Documents.typed(kind, document.json()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldOfADocumentCanBeEdited(EntityKind kind) {
        assertThat(BANK.keySet().stream().filter(entity -> entity.kind() == kind)).allSatisfy(entity -> {
            Document document = document(entity);
            Form form = form(kind, document);
            assertThat(leaves(Form.tree(document.json()).root(), "").filter(place -> !isShownOtherwise(place)))
                    .allSatisfy(place -> assertThat(form.inputs().stream().map(Control::pointer))
                            .as(entity + " " + place).anyMatch(shown -> place.equals(shown)
                                    || place.startsWith(shown + "/") || shown.equals(place + "/fr")));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyFieldAndEveryValueHasWords(String language) {
        Labels labels = new Labels(Locale.forLanguageTag(language));
        BANK.keySet().forEach(entity -> {
            Document document = document(entity);
            Form form = Form.of(entity.kind().name(), document.json(), Schemas.of(entity.kind(), document), labels);
            assertThat(form.inputs().stream().filter(input -> input.pointer().matches("[A-Za-z/]+"))
                    .filter(input -> !input.pointer().matches("/(samples|solution)/.+"))
                    .filter(input -> input.label().equals(Pointers.last(input.pointer())))).as("%s", entity).isEmpty();
            assertThat(form.inputs().stream().filter(input -> !input.pointer().equals("/type") && !isNumbers(input))
                    .flatMap(input -> input.options().stream())
                    .filter(option -> option.label().equals(option.value()) && option.value().matches("[A-Z_0-9]{4,}")))
                    .as("%s", entity).isEmpty();
        });
    }

    @Test
    void whatIsWrittenStandsInTheDocumentAndWhatIsEmptiedIsGone() {
        Map<String, String> filled = Map.of("/instruction/fr", "Que voit-on ?\r\n\r\nRegardez.", "/instruction/en", "",
                "/timer/seconds", "90", "/timer/reason", "Vite.", "/focused", "true", "/solution/accepted",
                "Lyon\r\n\r\n  Lyon (Rhône) ", "/tolerances", "T2", "/explanation/fr", "");
        assertThat(changed("""
                {"id":"a-1-0","type":"QROC","instruction":{"fr":"Quoi ?","en":"What?"},"focused":false,
                 "options":{"field":{"format":"WORDS"}},"solution":{"accepted":["Lion"]},"tolerances":["T1"],
                 "explanation":{"fr":"Parce que."},"unknown":[1.50]}""", filled)).isEqualTo(canonical("""
                {"id":"a-1-0","type":"QROC","instruction":{"fr":"Que voit-on ?\\n\\nRegardez."},"focused":true,
                 "options":{"field":{"format":"WORDS"}},"solution":{"accepted":["Lyon","Lyon (Rhône)"]},
                 "tolerances":["T2"],"timer":{"seconds":90,"reason":"Vite."},"unknown":[1.50]}"""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /timer/seconds          | bientôt | {"seconds":"bientôt"}
            /parameters/difficulty  | -1,25   | {"difficulty":-1.25}
            /parameters/source      | CALIBRATED | {"source":"CALIBRATED"}
            /rubric/situation       | NEW     | {"situation":"NEW"}
            /embed/height           | 12345678901234567890 | {"height":"12345678901234567890"}""")
    void whateverIsTypedIsKept(String place, String typed, String kept) {
        String group = place.split("/")[1];
        assertThat(changed("{\"id\":\"a\",\"type\":\"QROC\"}", Map.of(place, typed)))
                .isEqualTo(canonical("{\"id\":\"a\",\"type\":\"QROC\",\"" + group + "\":" + kept + "}"));
    }

    @Test
    void aPlainTextBecomesOnePerLanguageOnlyWhenAnotherIsWritten() {
        String document = "{\"id\":\"a\",\"type\":\"QROC\",\"options\":{\"field\":{\"label\":\"Ville\"}}}";
        assertThat(changed(document, Map.of("/options/field/label/fr", "Cité")))
                .isEqualTo(canonical(document.replace("Ville", "Cité")));
        assertThat(changed(document, Map.of("/options/field/label/en", "Town")))
                .isEqualTo(canonical(document.replace("\"Ville\"", "{\"fr\":\"Ville\",\"en\":\"Town\"}")));
    }

    @Test
    void aFieldThatIsNamedOtherwiseIsNamedOtherwiseEverywhereEvenWhenTwoChangeNames() {
        String document = """
                {"id":"x","type":"QROCM-ind","options":{"fields":[{"id":"a","format":"WORDS"},{"id":"b","format":"WORDS"}]},
                 "solution":{"accepted":{"a":["1"],"b":["2"]}},"samples":{"accepted":[{"a":"1","b":"2"}],"refused":[]}}""";
        assertThat(changed(document, Map.of("/options/fields/0/id", "b", "/options/fields/1/id", "a")))
                .isEqualTo(canonical("""
                        {"id":"x","type":"QROCM-ind","options":{"fields":[{"id":"b","format":"WORDS"},
                         {"id":"a","format":"WORDS"}]},"solution":{"accepted":{"b":["1"],"a":["2"]}},
                         "samples":{"accepted":[{"b":"1","a":"2"}],"refused":[]}}"""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            remove /options/choices/0 | ["B","C"]     | {"choices":["2"],"reasons":{"1":"b"}} | ["2"]
            up /options/choices/2     | ["A","C","B"] | {"choices":["1","2"],"reasons":{"3":"b"}} | ["1,2","2,1"]
            down /options/choices/2   | ["A","B","C"] | {"choices":["1","3"],"reasons":{"2":"b"}} | ["1,3","3,1"]
            add /options/choices      | ["A","B","C",""] | {"choices":["1","3"],"reasons":{"2":"b"}} | ["1,3","3,1"]""")
    void whateverNamesAChoiceFollowsIt(String button, String choices, String solution, String accepted) {
        String document = "{\"id\":\"x\",\"type\":\"QCM\",\"options\":{\"choices\":%s},\"solution\":%s,"
                + "\"samples\":{\"accepted\":%s,\"refused\":[]}}";
        String before = document.formatted("[\"A\",\"B\",\"C\"]",
                "{\"choices\":[\"1\",\"3\"],\"reasons\":{\"2\":\"b\"}}", "[\"1,3\",\"3,1\"]");
        String after = Rearrangement.of(button).orElseThrow()
                .in(before, Schemas.of(EntityKind.CHALLENGE, new Document(before)), "x").json();
        assertThat(canonical(after)).isEqualTo(canonical(document.formatted(choices, solution,
                button.startsWith("remove") ? "[\"2\",\"2\"]" : accepted)));
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceOfADocumentLeadsToAPartThatThePageHas(EntityKind kind) {
        assertThat(BANK.keySet().stream().filter(entity -> entity.kind() == kind)).allSatisfy(entity -> {
            Document document = document(entity);
            Form form = form(kind, document);
            String page = html(form);
            assertThat(leaves(Form.tree(document.json()).root(), "").filter(place -> !isShownOtherwise(place)))
                    .allSatisfy(place -> assertThat(page).as(place)
                            .contains("id=\"" + form.nearest(place) + "\"").isNotEqualTo("at"));
        });
    }

    @Test
    void aProblemIsShownBesideThePartThatIsNearest() {
        Form form = form(EntityKind.CHALLENGE, new Document(
                "{\"id\":\"a\",\"type\":\"QROC\",\"solution\":{\"accepted\":[\"x\"]}}"));
        assertThat(form.nearest("/solution/accepted/0")).isEqualTo("at-solution-accepted");
        assertThat(form.nearest("/instruction/fr")).isEqualTo("at-instruction-fr");
        assertThat(form.nearest("/nowhere/at/all")).isEqualTo("at");
    }

    private static String changed(String json, Map<String, String> filled) {
        Map<String, List<String>> sent = new HashMap<>();
        filled.forEach((name, value) -> sent.put(name, List.of("", value)));
        return canonical(form(EntityKind.CHALLENGE, new Document(json)).with(json, sent));
    }

    private static String canonical(String json) {
        return Documents.typed(EntityKind.CHALLENGE, json).toString();
    }

    private static boolean isNumbers(Control.Input input) {
        return input.options().stream().allMatch(option -> option.value().matches("\\d+"));
    }

    /** The key names the thing for ever; files are chosen; what a generator did is told beside the form. */
    private static boolean isShownOtherwise(String place) {
        return place.matches("/(id|index)|(/illustration|/embed/file|/attachments/\\d+)/(name|mediaType|size|sha256)"
                + "|/generation/.*");
    }

    private static Stream<String> leaves(JsonNode node, String place) {
        if (node.isObject()) {
            return node.properties().stream()
                    .flatMap(field -> leaves(field.getValue(), Pointers.in(place, field.getKey())));
        } else if (node.isArray()) {
            return IntStream.range(0, node.size()).boxed()
                    .flatMap(i -> leaves(node.get(i), Pointers.in(place, i)));
        }
        return Stream.of(place);
    }

    private static Document document(EntityRef entity) {
        return Documents.written(Objects.requireNonNull(BANK.get(entity)));
    }

    private static Form form(EntityKind kind, Document document) {
        return Form.of(kind.name(), document.json(), Schemas.of(kind, document), FRENCH);
    }

    private static String html(Form form) {
        StringOutput html = new StringOutput();
        TEMPLATES.fill(FormView.class, "form.jte", FormView.of(form, Locale.FRENCH, List.of(), List.of(), List.of()))
                .writeTo(html);
        return html.toString();
    }
}
