package org.sextant.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.test.GraphQlClient;
import org.sextant.test.SampleContent;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is typed is answered, or refused in a sentence; nothing in it has a meaning of its own. */
class HostileQueryTest {
    private static final String DOCUMENT = """
            query($q:String!){search(query:$q,first:20){totalCount didYouMean appliedFilters{words}
             facets{values{value count}} nodes{title{html} highlights{html}}} suggest(prefix:$q){title{html}}}""";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().readyToSearch();

    @BeforeAll
    static void publish() {
        SERVER.publish(SampleContent.content(), SampleContent::file);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\t', textBlock = """
            ten thousand words                  | moteur                                       | 10000 | refused
            words up to the limit               | mo                                           | 333   | answered
            one word of a thousand letters      | abcdefghij                                   | -100  | answered
            one word of too many letters        | abcdefghij                                   | -101  | refused
            24 words that are nearly known      | moteuur recherhce donées navigater fichiier sécurtié  | 4 | answered
            a wildcard alone                    | *                                            | 1     | answered
            wildcards                           | m*t?ur ** ???                                | 20    | answered
            a leading wildcard                  | *a* *e* *i* *o* *u*                          | 20    | answered
            a regular expression                | /.*(a+)+$/                                   | 20    | answered
            a ranging query                     | title:[a TO z] fr:TITLE:PLAIN:moteur^99      | 10    | answered
            fuzzy and boosted                   | moteur~2^1000000 "moteur recherche"~99999    | 10    | answered
            operators                           | AND OR NOT && ! + - ( )                      | 20    | answered
            deep nesting                        | (                                            | -900  | answered
            nested and closed                   | ((((((((((a))))))))))                        | 30    | answered
            open quotation                      | "moteur                                      | 10    | answered
            escapes                             | \\\\ \\" \\u \\x                             | 50    | answered
            control characters                  | a\\u0000b\\u0001\\u0007\\u001b[2J            | 20    | answered
            a line for each letter              | a\\u000a\\u000d\\u2028\\u2029                | 50    | answered
            right to left                       | \\u202emoteur\\u202c \\u05d0\\u05d1\\u05d2 \\u0627\\u0644 | 20 | answered
            emoji                               | \\ud83d\\ude00\\ud83d\\udc68\\u200d\\ud83d\\udc69   | 40 | answered
            lone surrogates                     | \\ud800 moteur\\udc00 \\udfff\\ud800         | 30    | answered
            marks upon marks                    | e\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301  | -100  | answered
            full width                          | \\uff4d\\uff4f\\uff54\\uff45\\uff55\\uff52   | 50    | answered
            punctuation                         | . , ; : ! ? ' ` \\u00ab \\u00bb - _ = % $ & #| 10    | answered
            nothing but spaces                  | \\u00a0\\u3000\\u200b                        | 100   | answered
            markup                              | <script>alert(1)</script><mark>moteur</mark> | 15    | answered
            a statement                         | ' OR 1=1; DROP TABLE content_release; --     | 20    | answered
            hyphens                             | a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v  | 20    | answered
            apostrophes                         | l'd'j'm't's'n'c'qu'jusqu'                    | 30    | answered
            numbers                             | 99999999999999999999 min niveau 9 1.2.3.4.5  | 15    | answered
            minutes                             | moins de 999 min 1 min 2 min                 | 20    | answered
            """)
    void anythingIsAnsweredOrRefused(String name, String pattern, int times, String outcome) {
        String typed = times < 0
                ? unescaped(pattern).repeat(-times)
                : IntStream.range(0, times).mapToObj(_ -> unescaped(pattern)).collect(Collectors.joining(" "));
        String shown = typed.length() > 1000 && outcome.equals("answered") ? typed.substring(0, 1000) : typed;
        HttpResponse<String> response = SERVER.client().post(DOCUMENT, Map.of("q", shown));
        JsonNode answer = GraphQlClient.json(response.body());
        assertThat(answer.findValuesAsText("message")).as(name).noneMatch(
                message -> message.matches("(?is).*(lucene|exception|parse|token|clause|java\\.).*"));
        if (outcome.equals("answered")) {
            assertThat(answer.has("errors")).as("%s: %s", name, answer).isFalse();
            assertThat(answer.findValuesAsText("html")).allMatch(HostileQueryTest::isSafe);
        } else {
            assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_REQUEST");
            assertThat(answer.at("/errors/0/message").asText()).contains("1000");
        }
    }

    private static boolean isSafe(String html) {
        return !html.replace("<mark>", "").replace("</mark>", "").contains("<");
    }

    /** Backslash and u with four digits stand for a character that a source file cannot show. */
    private static String unescaped(String pattern) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            boolean escape = pattern.startsWith("\\u", at) && at + 6 <= pattern.length()
                    && pattern.substring(at + 2, at + 6).matches("\\p{XDigit}{4}");
            text.append(escape ? (char) Integer.parseInt(pattern.substring(at + 2, at + 6), 16) : pattern.charAt(at));
            at += escape ? 5 : 0;
        }
        return text.toString();
    }
}
