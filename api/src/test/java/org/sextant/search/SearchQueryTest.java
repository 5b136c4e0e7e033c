package org.sextant.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.content.ContentStore;
import org.sextant.platform.Role;
import org.sextant.search.index.SearchType;
import org.sextant.test.SampleContent;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class SearchQueryTest {
    private static final String KEYS = "{search(query:\"%s\",first:100%s){totalCount nodes{type content{__typename}}}}";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true);

    @BeforeAll
    static void publish() {
        SERVER.publish(SampleContent.content(), SampleContent::file);
    }

    @Test
    void whatIsFoundComesWithMarksAndWithItself() {
        JsonNode hit = SERVER.client()
                .data("""
                        {search(query:"lire",types:[TUTORIAL]){totalCount nodes{type score title{part text html ranges{start end}}
                         highlights{part html} content{...on Tutorial{title format skills{name}}}}}}""")
                .at("/search/nodes/0");
        assertThat(hit.at("/title/html").asText()).isEqualTo("Apprendre à <mark>lire</mark>");
        assertThat(hit.at("/title/ranges/0/start").asInt()).isEqualTo(12);
        assertThat(hit.at("/content/title").asText()).isEqualTo("Apprendre à lire");
        assertThat(hit.at("/content/skills").size()).isEqualTo(2);
        assertThat(hit.path("highlights").findValuesAsText("html"))
                .anyMatch(html -> html.contains("<mark>Lire</mark>"));
    }

    @Test
    void everyTypeIsFoundAndIsWhatItSays() {
        Map<String, String> types = Map.of("TUTORIAL", "Tutorial", "CHALLENGE", "ChallengePrompt", "SKILL", "Skill",
                "TUBE", "Tube", "COMPETENCE", "Competence", "DESCRIPTOR", "Descriptor", "TARGET_PROFILE",
                "TargetProfile");
        types.forEach((type, graphQl) -> {
            JsonNode found = SERVER.client().data(KEYS.formatted("", ",types:[" + type + "]"));
            assertThat(found.findValuesAsText("__typename")).as(type).isNotEmpty().containsOnly(graphQl);
        });
    }

    @Test
    void pagesFollowEachOtherWithoutARepetition() {
        String page = "query($a:String){search(query:\"donnees\",first:7,after:$a){totalCount edges{cursor node{title{text}}}"
                + " pageInfo{hasNextPage endCursor}}}";
        Set<String> cursors = new TreeSet<>();
        JsonNode found = SERVER.client().data(page).path("search");
        int total = found.path("totalCount").asInt();
        cursors.addAll(found.findValuesAsText("cursor"));
        while (found.at("/pageInfo/hasNextPage").asBoolean()) {
            found = SERVER.client().data(page, Map.of("a", found.at("/pageInfo/endCursor").asText())).path("search");
            cursors.addAll(found.findValuesAsText("cursor"));
        }
        assertThat(cursors).hasSize(total).hasSizeGreaterThan(7);
    }

    @Test
    void wordsBecomeConditionsAndChoicesAreCounted() {
        JsonNode found = SERVER.client().data("""
                {search(query:"moteur 1.1",locale:"en"){appliedFilters{dimension value label words isDropped}
                 facets(dimensions:[COMPETENCE,TYPE]){dimension values{value label count isChosen}}}}""")
                .path("search");
        assertThat(found.at("/appliedFilters/0/words").asText()).isEqualTo("1.1");
        assertThat(found.at("/appliedFilters/0/label").asText()).startsWith("1.1 Carry out");
        assertThat(found.at("/facets").findValuesAsText("dimension")).containsExactlyInAnyOrder("COMPETENCE", "TYPE");
        assertThat(found.at("/facets").findValuesAsText("label")).contains("Tutorials");
        JsonNode literal = SERVER.client()
                .data("{search(query:\"moteur 1.1\",literal:[COMPETENCE]){appliedFilters{words}}}");
        assertThat(literal.at("/search/appliedFilters").size()).isZero();
    }

    @Test
    void conditionsNarrow() {
        String narrowed = "{search(query:\"apprendre\",types:[TUTORIAL],where:{%s}){nodes{title{text}}}}";
        assertThat(SERVER.client().data(narrowed.formatted("format:{in:[VIDEO,AUDIO]}")).findValuesAsText("text"))
                .containsExactlyInAnyOrder("Apprendre à ecouter", "Apprendre à regarder");
        assertThat(SERVER.client().data(narrowed.formatted("duration:{lte:\"PT7M\"},level:{eq:3}"))
                .findValuesAsText("text")).containsExactlyInAnyOrder("Apprendre à ecouter", "Apprendre à lire");
        assertThat(SERVER.client().data(narrowed.formatted("durationBand:{eq:OVER_10},language:{eq:\"fr\"}"))
                .findValuesAsText("text")).containsExactly("Apprendre à regarder");
        assertThat(SERVER.client().data(narrowed.formatted("licence:{eq:\"none\"}")).findValuesAsText("text"))
                .isEmpty();
    }

    @Test
    void whatAnybodyMayNotSeeIsInNoAnswerOfTheirs() {
        String prompts = "{search(query:\"%s\",first:100,types:[CHALLENGE,SKILL]){totalCount facets{values{count}}"
                + " nodes{content{...on ChallengePrompt{id} ...on Skill{name}}}}}";
        for (String words : List.of("", "faire", SampleContent.SECRET, "moteurs-1-2", "savoir moteurs-2")) {
            JsonNode anybody = SERVER.client().data(prompts.formatted(words));
            assertThat(anybody.findValuesAsText("name")).doesNotContain("@moteurs2");
            assertThat(anybody.findValuesAsText("id")).hasSizeLessThanOrEqualTo(SampleContent.OPEN.size());
        }
        assertThat(SERVER.client().data(prompts.formatted("")).findValuesAsText("id"))
                .hasSize(SampleContent.OPEN.size());
        assertThat(SERVER.client(Role.AUTHOR).data(prompts.formatted("")).findValuesAsText("id"))
                .hasSize(SampleContent.OPEN.size() + SampleContent.CLOSED.size());
        assertThat(SERVER.client(Role.AUTHOR).data(prompts.formatted(SampleContent.SECRET))
                .at("/search/totalCount").asInt()).isZero();
    }

    @Test
    void titlesAreSuggested() {
        JsonNode suggested = SERVER.client().data(
                "{suggest(prefix:\"apprendre a li\"){type title{html} content{...on Tutorial{title}}}}")
                .path("suggest");
        assertThat(suggested.size()).isEqualTo(1);
        assertThat(suggested.at("/0/title/html").asText())
                .isEqualTo("<mark>Apprendre</mark> <mark>à</mark> <mark>li</mark>re");
        assertThat(SERVER.client().errorCode("{suggest(prefix:\"a\",first:21){type}}")).isEqualTo("BAD_REQUEST");
    }

    @Test
    void aQuestionThatIsTooLongIsRefusedAndASignMeansNothing() {
        assertThat(SERVER.client().errorCode("{search(query:\"" + "a".repeat(1001) + "\"){totalCount}}"))
                .isEqualTo("BAD_REQUEST");
        for (String words : List.of("*", "(((", "title:x", "/.*/", "[a TO b]", "~", "\\\\", "\\u0000", "\\u202e", "NOT",
                "😀", "a ".repeat(450))) {
            assertThat(SERVER.client().data("{search(query:\"" + words + "\"){totalCount didYouMean}}").has("search"))
                    .isTrue();
        }
    }

    @Test
    void aSearchSendsNoSql() {
        List<String> sql = SERVER.bean(Statements.class).of(() -> SERVER.client().data(
                "{search(query:\"moteur\"){totalCount facets{values{label count}} nodes{content{__typename}}} suggest(prefix:\"mo\"){type}}"));
        assertThat(sql).isEmpty();
    }

    @Test
    void whoeverJudgesGetsWhatAnybodyGets() {
        List<String> keys = SearchService.ranked(SERVER.bean(ContentStore.class).current(), "lire", Locale.FRENCH,
                Set.of(SearchType.TUTORIAL), 5);
        assertThat(keys).startsWith("TUTORIAL/lire");
    }
}
