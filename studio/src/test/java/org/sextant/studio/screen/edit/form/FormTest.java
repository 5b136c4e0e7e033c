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
import org.sextant.studio.draft.entity.Reading;
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
    void aFieldThatPassesThroughTheNameOfAnotherKeepsItsAnswersAndTakesNoOthers() {
        String passing = changed(fields("ville", "lieu", "ville", "lieu"), Map.of("/options/fields/1/id", "ville"));
        assertThat(passing).isEqualTo(canonical(fields("ville", "ville", "ville", "ville (2)")));
        assertThat(changed(passing, Map.of("/options/fields/1/id", "ville2")))
                .isEqualTo(canonical(fields("ville", "ville2", "ville", "ville2")));
        assertThat(changed(passing, Map.of("/options/fields/0/id", "cité"))).as("the other gives the name free")
                .isEqualTo(canonical(fields("cité", "ville", "cité", "ville")));
    }

    @Test
    void aFieldThatHasNoNameForAMomentKeepsItsAnswers() {
        String nameless = changed(fields("ville", "lieu", "ville", "lieu"), Map.of("/options/fields/1/id", ""));
        assertThat(nameless).isEqualTo(canonical(
                fields("ville", "", "ville", "(2)").replace("{\"id\":\"\",", "{")));
        assertThat(changed(nameless, Map.of("/options/fields/1/id", "pays")))
                .isEqualTo(canonical(fields("ville", "pays", "ville", "pays")));
    }

    @Test
    void aFieldTakesNoAnswersThatBelongToNoField() {
        String document = fields("ville", "lieu", "ville", "reste");
        assertThat(changed(document, Map.of("/options/fields/0/id", "reste")))
                .isEqualTo(canonical(fields("reste", "lieu", "reste (1)", "reste")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            remove /options/fields/0 | {"b":["2"]}             | [{"id":"b","format":"WORDS"}]
            remove /options/fields/1 | {"b":["1"]}             | [{"id":"b","format":"WORDS"}]
            down /options/fields/0   | {"b":["2"],"b (2)":["1"]} | [{"id":"b","format":"WORDS"},{"id":"b","format":"WORDS"}]""")
    void answersFollowAFieldThatIsMovedOrTakenAwayWhileTwoHaveOneName(String button, String accepted, String fields) {
        String before = fields("b", "b", "b (1)", "b");
        JsonNode after = Form.tree(Rearrangement.of(button).orElseThrow()
                .in(before, Schemas.of(EntityKind.CHALLENGE, new Document(before)), "x").json()).root();
        assertThat(after.at("/solution/accepted")).isEqualTo(Form.tree(accepted).root());
        assertThat(after.at("/options/fields")).isEqualTo(Form.tree(fields).root());
    }

    private static String fields(String one, String other, String first, String second) {
        return """
                {"id":"x","type":"QROCM-ind","options":{"fields":[{"id":"%s","format":"WORDS"},{"id":"%s","format":"WORDS"}]},
                 "solution":{"accepted":{"%s":["1"],"%s":["2"]}},"samples":{"accepted":[{"%s":"1","%s":"2"}],"refused":[]}}"""
                .formatted(one, other, first, second, first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"x","type":"QROC","options":{"field":{"format":"WORDS"}}} | /options/field/choices
            {"id":"x","type":"QROC","options":{"field":{"format":"WORDS"}}} | /attachments
            {"id":"x","type":"QROCM-dep","solution":{"groups":[]}}          | /solution/groups""")
    void whatIsAddedAndTakenAwayAgainLeavesAnEmptyListOnlyWhereOneMustBe(String before, String list) {
        String schema = Schemas.of(EntityKind.CHALLENGE, new Document(before));
        String added = Rearrangement.of("add " + list).orElseThrow().in(before, schema, "x").json();
        assertThat(Form.tree(added).at(list)).hasSize(1);
        assertThat(canonical(Rearrangement.of("remove " + list + "/0").orElseThrow().in(added, schema, "x").json()))
                .isEqualTo(canonical(before));
    }

    @Test
    void aListThatIsEmptiedIsGoneWhereItMayBeLeftOut() {
        assertThat(changed("""
                {"id":"a","type":"QROC","solution":{"accepted":["Lyon"]},"tolerances":["T1"],
                 "suitability":{"tools":["Writer"]}}""",
                Map.of("/solution/accepted", "", "/tolerances", "", "/suitability/tools", " \r\n")))
                .isEqualTo(canonical("{\"id\":\"a\",\"type\":\"QROC\",\"solution\":{\"accepted\":[]}}"));
    }

    @Test
    void whatTheChosenTypeDoesNotKnowIsShownAndCanBeTakenAway() {
        Document document = new Document("""
                {"id":"a","type":"QCU","options":{"field":{"label":"Ville"},"choices":["A","B"]},
                 "solution":{"accepted":["Lyon","Lyon (69)"],"choice":"1"},"author":"Anne"}""");
        Form form = form(EntityKind.CHALLENGE, document);
        assertThat(html(form)).contains("id=\"at-options-field\"", "Ville", "Lyon\nLyon (69)</pre>", "Anne",
                "value=\"remove /solution/accepted\"", "a pas de place pour cela");
        String schema = Schemas.of(EntityKind.CHALLENGE, document);
        String left = document.json();
        for (String gone : List.of("/options/field", "/solution/accepted", "/author")) {
            left = Rearrangement.of("remove " + gone).orElseThrow().in(left, schema, "a").json();
        }
        assertThat(canonical(left)).isEqualTo(canonical("""
                {"id":"a","type":"QCU","options":{"choices":["A","B"]},"solution":{"choice":"1"}}"""));
    }

    @Test
    void acceptedAnswersOfOneFieldAreShownBesideThoseOfSeveralUntilTheyAreTakenAway() {
        Document document = new Document(
                """
                        {"id":"a","type":"QROCM-ind","options":{"fields":[{"id":"ville"}]},"solution":{"accepted":["Lyon"]}}""");
        Form form = form(EntityKind.CHALLENGE, document);
        assertThat(html(form)).contains("value=\"remove /solution/accepted\"", ">Lyon</pre>");
        assertThat(form.inputs().stream().map(Control::pointer)).noneMatch(place -> place.startsWith("/solution/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"options":{"field":{"format":"NUMBER"}}}                   | {}
            {"options":{"field":{"format":"NUMBER"}},"solution":{"accepted":[""]}} | {}
            {"options":{"field":{"format":"WORDS","suffix":"km"}}}      | {"options":{"field":{"format":"WORDS","suffix":"km"}}}
            {"solution":{"accepted":["Lyon"]}}                          | {"solution":{"accepted":["Lyon"]}}""")
    void withItsTypeAChallengeLosesOnlyWhatNobodyWrote(String members, String left) {
        String after = FormerType.left(members,
                Schemas.of(EntityKind.CHALLENGE, new Document("{\"id\":\"a\",\"type\":\"QROC\"}")),
                Schemas.of(EntityKind.CHALLENGE, new Document("{\"id\":\"a\",\"type\":\"QCU\"}")));
        assertThat(canonical(after)).isEqualTo(canonical(left));
    }

    @Test
    void whatNamesOtherThingsSaysWhichAndIsLookedForAmongTheirKinds() {
        Form skill = form(EntityKind.SKILL, new Document("""
                {"id":"a","tube":"moteurs","tutorials":["un","deux"],"learnMore":[],"successor":null}"""));
        assertThat(skill.links().stream().map(link -> link.pointer() + " " + link.kinds() + link.keys()))
                .containsExactly(
                        "/tube [TUBE][moteurs]", "/successor [SKILL][]", "/tutorials [TUTORIAL][un, deux]",
                        "/learnMore [TUTORIAL][]");
        Links links = new Links(List.of(new Links.Thing("TUBE", "moteurs", "Les <b>moteurs</b>"),
                new Links.Thing("RESOURCE", "un", "Pas un tutoriel"), new Links.Thing("TUTORIAL", "deux", "Le second")),
                Map.of(), new Links.Search("/tutorials", "second", 30,
                        List.of(new Links.Thing("TUTORIAL", "deux", "Le second"))));
        assertThat(html(skill, links))
                .contains("href=\"/studio/content/TUBE/moteurs\">Les &lt;b&gt;moteurs&lt;/b&gt;</a>",
                        "Rien n'a l'identifiant « un » ici", "href=\"/studio/content/TUTORIAL/deux\"", "30 réponses",
                        "value=\"link /tutorials deux\"", "aria-describedby=\"at-tube-leads\"")
                .doesNotContain("Pas un tutoriel");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            link /tube moteurs   | {"id":"a","tube":"moteurs","tutorials":["un"]}
            link /tutorials deux | {"id":"a","tutorials":["un","deux"]}
            link /tutorials un   | {"id":"a","tutorials":["un"]}
            link /learnMore un   | {"id":"a","tutorials":["un"],"learnMore":["un"]}
            link /hint un        | {"id":"a","tutorials":["un"]}
            link /id un          | {"id":"a","tutorials":["un"]}""")
    void whatIsChosenIsNamedOnceAndNowhereButInALink(String button, String after) {
        Document before = new Document("{\"id\":\"a\",\"tutorials\":[\"un\"]}");
        assertThat(
                canonical(LinkChoice.of(button).orElseThrow().in(before.json(), Schemas.of(EntityKind.SKILL, before))))
                .isEqualTo(canonical(after));
    }

    @Test
    void aRowIsNamedWithItsList() {
        Form form = form(EntityKind.CHALLENGE, new Document("""
                {"id":"a","type":"QCU","options":{"choices":["A","B"]},"rubric":{"knowledge":"x"}}"""));
        assertThat(form.name("/options/choices/1")).isEqualTo("Choix, 2");
        assertThat(form.name("/rubric/knowledge")).isEqualTo("Ce qu'il faut savoir");
        assertThat(form.name("/nowhere")).isEmpty();
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
        return ((Reading.Fit) Documents.typed(EntityKind.CHALLENGE, json)).document().json();
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
        return html(form, Links.NONE);
    }

    private static String html(Form form, Links links) {
        StringOutput html = new StringOutput();
        TEMPLATES.fill(FormView.class, "form.jte", FormView.of(form, Locale.FRENCH, List.of(), List.of(), List.of(), "",
                links))
                .writeTo(html);
        return html.toString();
    }
}
