package org.sextant.page.explore;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sextant.test.GraphQlClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A page as somebody without scripts sees it. */
record Seen(GraphQlClient client, String html) {
    private static final Pattern LINK = Pattern.compile("<a\\b([^>]*)>");

    /** The page at an address, which must be there. */
    static Seen at(GraphQlClient client, String address) {
        var answer = client.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return new Seen(client, answer.body());
    }

    /** Where the link with an id leads. */
    String link(String id) {
        return linkWith("id", id);
    }

    /** Where the link leads that has an attribute. */
    String linkWith(String name, String value) {
        return LINK.matcher(html).results().map(found -> found.group(1))
                .filter(attributes -> value.equals(attribute(attributes, name))).findFirst()
                .map(attributes -> attribute(attributes, "href"))
                .orElseThrow(() -> new AssertionError("no link with " + name + "=" + value + " in " + html));
    }

    /** Whether the link with an id is marked as chosen. */
    boolean isChosen(String id) {
        return LINK.matcher(html).results().map(found -> found.group(1))
                .anyMatch(attributes -> id.equals(attribute(attributes, "id")) && attributes.contains("aria-current"));
    }

    /** The page behind a link. */
    Seen follow(String id) {
        return at(client, link(id));
    }

    /** The titles of the results. */
    List<String> titles() {
        return Pattern.compile("(?s)<h3><a[^>]*>(.*?)</a></h3>").matcher(html).results().map(Seen::inner).toList();
    }

    /** What is said of how much was found. */
    String count() {
        return Pattern.compile("<h2 id=\"count\"[^>]*>(.*?)</h2>").matcher(html).results().map(Seen::inner).findFirst()
                .orElseThrow();
    }

    private static String inner(MatchResult found) {
        return found.group(1).replaceAll("<[^>]*>", "").replace("&#39;", "'").strip();
    }

    private static String attribute(String attributes, String name) {
        Matcher matcher = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&").replace("&#39;", "'") : "";
    }
}
