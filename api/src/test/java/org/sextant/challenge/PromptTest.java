package org.sextant.challenge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.graphql.GlobalId;
import org.sextant.test.SampleContent;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What a learner is shown. */
class PromptTest {
    /** Every field of a prompt. */
    static final String EVERYTHING = """
            id type isTypeInstalled format instruction timer focused devices tools isSuitedToColourBlind isSuitedToBlind
            locale isFallback skill{name title hint pix status tube{name}}
            illustration{name mediaType size sha256 url alt} attachments{name url alt} embed{file{url} title height}
            proposals{number label} fields{__typename ...on TextField{id label format} ...on SelectField{id}}
            parts{__typename ...on PromptText{markdown} ...on Choices{multiple choices{number label}}
             ...on TextField{id label placeholder suffix} ...on SelectField{id options{value label}}
             ...on OrderList{items{id label}} ...on MatchSets{left{id} right{id}}
             ...on FileDrop{id mediaTypes maximumBytes} ...on Embed{title file{name} height}}""";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true);

    @BeforeAll
    static void publish() {
        SERVER.publish(SampleContent.content(), SampleContent::file);
    }

    @Test
    void everyPartOfTheVocabularyIsShown() {
        JsonNode prompt = prompt("moteurs-1-0");
        assertThat(prompt.path("parts").findValuesAsText("__typename")).containsExactly("PromptText", "Choices",
                "TextField", "SelectField", "OrderList", "MatchSets", "FileDrop", "Embed");
        assertThat(prompt.at("/parts/0/markdown").asText()).isEqualTo("Lisez **bien**.");
        assertThat(prompt.path("fields").findValuesAsText("id")).containsExactly("ville", "pays");
        assertThat(prompt.path("format").asText()).isEqualTo("WORDS");
        assertThat(prompt.path("timer").asText()).isEqualTo("PT1M30S");
        assertThat(prompt.at("/embed/height").asInt()).isEqualTo(480);
        assertThat(prompt.at("/skill/name").asText()).isEqualTo("@moteurs1");
        assertThat(prompt.at("/skill/pix").asDouble()).isEqualTo(4);
    }

    @Test
    void choicesKeepTheirOrderUnlessAnotherIsAskedFor() {
        List<String> usual = prompt("moteurs-1-0").path("proposals").findValuesAsText("number");
        assertThat(prompt("moteurs-1-0").path("proposals").findValuesAsText("number")).isEqualTo(usual);
        List<List<String>> orders = List.of(1, 2, 3, 4, 5).stream().map(PromptTest::proposals).toList();
        assertThat(orders).allSatisfy(order -> assertThat(order).hasSameElementsAs(usual));
        assertThat(orders.stream().distinct().count()).isGreaterThan(1);
        assertThat(proposals(3)).isEqualTo(proposals(3));
    }

    @Test
    void aFileHasAnAddressInAscii() {
        assertThat(prompt("moteurs-1-0").at("/attachments/0/url").asText())
                .isEqualTo("/files/" + SampleContent.reference("été.csv", "text/csv").sha256() + "/%C3%A9t%C3%A9.csv");
    }

    @Test
    void aChallengeWhoseTypeIsNotInstalledShowsAllButItsParts() {
        JsonNode prompt = prompt("moteurs-1-1");
        assertThat(prompt.path("isTypeInstalled").asBoolean()).isFalse();
        assertThat(prompt.path("type").asText()).isEqualTo("NOT-INSTALLED");
        assertThat(prompt.path("parts")).isEmpty();
        assertThat(prompt.path("proposals")).isEmpty();
        assertThat(prompt.path("format").isNull()).isTrue();
        assertThat(prompt.path("instruction").asText()).isEqualTo("Que *faire* ?");
    }

    @Test
    void theWholeContractIsReadWithoutSql() {
        List<String> sql = SERVER.bean(Statements.class).of(() -> SERVER.client().data("""
                {competence(index:"1.1"){tubes{name skills{name level title pix hint tutorials{title} learnMore{title}
                 challenges{%s}}}}}""".formatted(EVERYTHING)));
        assertThat(sql).isEmpty();
    }

    @Test
    void anIdOfAnotherTypeIsRefused() {
        assertThat(SERVER.client().errorCode("{challenge(id:\"x\"){id}}")).isEqualTo("BAD_REQUEST");
        assertThat(SERVER.client().data("{skill(name:\"\"){id} other:skill(name:\"@moteurs9\"){id}}").toString())
                .isEqualTo("{\"skill\":null,\"other\":null}");
    }

    private static List<String> proposals(int seed) {
        return SERVER.client().data("query($id:ID!,$seed:Int){challenge(id:$id){proposals(seed:$seed){number}}}",
                Map.of("id", id("moteurs-1-0"), "seed", seed)).findValuesAsText("number");
    }

    private static JsonNode prompt(String key) {
        return SERVER.client().data("query($id:ID!){challenge(id:$id){" + EVERYTHING + "}}", Map.of("id", id(key)))
                .path("challenge");
    }

    private static String id(String key) {
        return new GlobalId("ChallengePrompt", key).encode();
    }
}
