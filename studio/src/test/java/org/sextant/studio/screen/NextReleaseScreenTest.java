package org.sextant.studio.screen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.studio.session.Studio;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes into the next release is chosen on its page; nothing that was checked or typed is lost on the way. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NextReleaseScreenTest {
    private static final String NEXT = "/studio/next-release";
    private static final String CHOICE = NEXT + "/choice";
    private static final String CHANGES = NEXT + "/changes";
    private static final int MANY = 27;
    private static final List<EntityRef> TUBES = BundledBank.content().tubes().stream()
            .map(tube -> new EntityRef(EntityKind.TUBE, tube.id().toString())).sorted(Comparator
                    .comparing(EntityRef::key))
            .limit(MANY).toList();

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @BeforeAll
    static void moreIsValidatedThanAPageHolds() {
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        Desk reviewer = Desk.of(SERVER, Role.REVIEWER);
        TUBES.forEach(tube -> {
            int revision = author.revise(tube,
                    document -> ((ObjectNode) document.path("title")).put("fr", "Neuf : " + tube.key()));
            assertThat(reviewer.review(Desk.id(author.propose(tube, revision)), "VALIDATE", "").path("userErrors"))
                    .isEmpty();
        });
    }

    @Test
    @Order(1)
    void everythingGoesInAtFirstAndNothingIsCutOff() {
        String first = publisher().get(NEXT).body();
        assertThat(first).contains(MANY + " modifications entrent dans la version");
        assertThat(shown(first)).hasSize(25);
        assertThat(checked(first)).isEqualTo(shown(first));
        assertThat(first).contains("id=\"later\"").doesNotContain("id=\"earlier\"");
        String second = press(first, Map.of(), "list", after(first), CHOICE);
        assertThat(shown(second)).hasSize(MANY - 25).doesNotContainAnyElementsOf(shown(first));
        assertThat(second).contains("id=\"earlier\"").doesNotContain("id=\"later\"");
    }

    @Test
    @Order(2)
    void whatIsUncheckedIsLeftOutStaysListedAndCanBeTakenAgain() {
        String page = publisher().get(NEXT).body();
        String out = id(TUBES.getFirst());
        String chosen = press(page, Map.of("out", out), "x", "", CHOICE);
        assertThat(chosen).contains((MANY - 1) + " modifications entrent dans la version ; une est laissée de côté",
                "laissé de côté</span>", "Ce que cela changerait");
        assertThat(seen(chosen)).isNotEqualTo(seen(page));
        assertThat(checked(chosen)).doesNotContain(out);
        assertThat(shown(chosen)).contains(out);
        String again = press(chosen, Map.of("in", out), "x", "", CHOICE);
        assertThat(seen(again)).isEqualTo(seen(page));
        assertThat(again).doesNotContain("laissé de côté</span>");
    }

    @Test
    @Order(3)
    void whatIsUncheckedOnOnePageStaysSoOnTheOthersWithTheNote() {
        String page = publisher().get(NEXT).body();
        String out = id(TUBES.getFirst());
        String second = press(page, Map.of("out", out, "note", "Ma <b>note</b>\nen deux lignes"), "list", after(page),
                CHOICE);
        assertThat(second).contains("une est laissée de côté", "Ma &lt;b&gt;note&lt;/b&gt;\nen deux lignes");
        assertThat(shown(second)).doesNotContain(out);
        String back = press(second, Map.of(), "list", first(second, "id=\"earlier\"[^>]*value=\"(before:[^\"]+)\""),
                CHOICE);
        assertThat(checked(back)).doesNotContain(out);
        assertThat(back).contains("Ma &lt;b&gt;note");
    }

    @Test
    @Order(4)
    void whatWasUncheckedAndNotWorkedOutIsNotPublishedAndNothingTypedIsLost() {
        String page = publisher().get(NEXT).body();
        String out = id(TUBES.get(1));
        HttpResponse<String> refused = send(page, Map.of("out", out, "note", "Tapé avec soin."), "x", "", NEXT);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Le contenu a changé", "Tapé avec soin.", "une est laissée de côté");
        assertThat(checked(refused.body())).doesNotContain(out);
        assertThat(seen(refused.body())).isNotEqualTo(seen(page));
    }

    @Test
    @Order(5)
    void allIsLeftOutAndTheFewThatAreCheckedAreTaken() {
        String none = press(publisher().get(NEXT).body(), Map.of("note", "Gardée."), "reset", "NONE", CHOICE);
        assertThat(none).contains("Rien n'entre dans la version ; " + MANY + " sont laissées de côté", "Gardée.")
                .doesNotContain("id=\"publish\"");
        assertThat(checked(none)).isEmpty();
        String one = press(none, Map.of("in", id(TUBES.getFirst())), "x", "", CHOICE);
        assertThat(one).contains("Une modification entre dans la version ; " + (MANY - 1), "id=\"publish\"");
        assertThat(press(one, Map.of(), "reset", "ALL", CHOICE)).contains("aucune n'est laissée de côté");
    }

    @Test
    @Order(6)
    void theChoiceIsComparedWithAnyReleaseAndKept() {
        String none = press(publisher().get(NEXT).body(), Map.of("note", "En route."), "reset", "NONE", CHOICE);
        String one = press(none, Map.of("in", id(TUBES.getFirst())), "x", "", CHOICE);
        String compared = press(one, Map.of(), "x", "", CHANGES);
        assertThat(compared).contains("autre que la version 1", "id=\"TUBE-" + TUBES.getFirst().key() + "\"",
                "En route.", "/studio/content/TUBE/" + TUBES.getFirst().key())
                .doesNotContain("id=\"TUBE-" + TUBES.get(1).key() + "\"");
        String back = press(compared, Map.of(), "x", "", CHOICE);
        assertThat(back).contains("Une modification entre dans la version", "En route.");
        HttpResponse<String> missing = publisher().post(CHANGES, Map.of("since", "99"));
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Il n'y a pas de version « 99 »");
        assertThat(publisher().get(CHANGES).body()).contains(MANY + " choses ne sont pas les mêmes");
    }

    @Test
    @Order(7)
    void moreThanAHundredChecksAreRefusedInWords() {
        List<Map.Entry<String, String>> form = new ArrayList<>();
        for (int i = 0; i < 102; i++) {
            form.add(Map.entry("but", DraftApi.id(new EntityRef(EntityKind.TUBE, "t" + i))));
        }
        HttpResponse<String> answer = publisher().post(CHOICE, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("On peut laisser de côté 100 modifications au plus : 2 de celles");
    }

    @Test
    @Order(8)
    void othersLookAndDoNotPublish() {
        Studio author = Studio.of(SERVER).as(new Actor(new AccountId(2), "author@example.org", Set.of(Role.AUTHOR)));
        String page = author.get(NEXT).body();
        assertThat(page).contains("Ce qui entre dans la version").doesNotContain("id=\"publish\"");
        assertThat(author.post(NEXT, Map.of("contentSha256", "0")).statusCode()).isEqualTo(403);
        Studio nobody = Studio.of(SERVER);
        assertThat(nobody.post(CHOICE, Map.of("x", "y")).statusCode()).isEqualTo(401);
        assertThat(nobody.get(CHANGES).headers().firstValue("Location")).hasValue(Screens.SIGN_IN);
        Studio learner = Studio.of(SERVER).as(new Actor(new AccountId(3), "learner@example.org", Set.of(Role.LEARNER)));
        assertThat(learner.get(CHANGES).statusCode()).isEqualTo(403);
        assertThat(learner.post(CHOICE, Map.of("x", "y")).statusCode()).isEqualTo(403);
    }

    @Test
    @Order(9)
    void theChoiceIsPublishedAndWhatWasLeftOutWaitsAgain() {
        String page = publisher().get(NEXT).body();
        String chosen = press(page, Map.of("out", id(TUBES.getFirst())), "x", "", CHOICE);
        HttpResponse<String> published = send(chosen, Map.of("note", "Presque tout."), "x", "", NEXT);
        assertThat(published.statusCode()).as(published.body()).isEqualTo(303);
        SERVER.eventually(() -> publisher().get(NEXT).body().contains("après la version 2"));
        String next = publisher().get(NEXT).body();
        assertThat(shown(next)).containsExactly(id(TUBES.getFirst()));
        assertThat(checked(next)).containsExactly(id(TUBES.getFirst()));
        assertThat(publisher().get("/studio/releases").body()).contains("Presque tout.");
    }

    /** Sends the form of a page with one box changed and a note, by a button. */
    private static String press(String page, Map<String, String> changed, String button, String value, String to) {
        HttpResponse<String> answer = send(page, changed, button, value, to);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> send(String page, Map<String, String> changed, String button, String value,
            String to) {
        List<Map.Entry<String, String>> form = new ArrayList<>();
        hidden(page, form);
        checked(page).stream().filter(id -> !id.equals(changed.get("out")))
                .forEach(id -> form.add(Map.entry("in", id)));
        if (changed.containsKey("in")) {
            form.add(Map.entry("in", changed.getOrDefault("in", "")));
        }
        if (changed.containsKey("note")) {
            form.add(Map.entry("note", changed.getOrDefault("note", "")));
        }
        form.add(Map.entry(button, value));
        return publisher().post(to, form);
    }

    private static void hidden(String page, List<Map.Entry<String, String>> form) {
        Matcher hidden = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">").matcher(page);
        while (hidden.find()) {
            form.add(Map.entry(hidden.group(1), unescaped(hidden.group(2))));
        }
        Matcher note = Pattern.compile("<textarea id=\"note\"[^>]*>([^<]*)</textarea>").matcher(page);
        if (note.find()) {
            form.add(Map.entry("note", unescaped(note.group(1))));
        }
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&#34;", "\"").replace("&amp;", "&");
    }

    private static List<String> shown(String page) {
        return all(page, "name=\"shown\" value=\"([^\"]+)\"");
    }

    private static List<String> checked(String page) {
        return all(page, "name=\"in\" value=\"([^\"]+)\" checked");
    }

    private static String after(String page) {
        return first(page, "id=\"later\"[^>]*value=\"(after:[^\"]+)\"");
    }

    private static String seen(String page) {
        return first(page, "name=\"contentSha256\" value=\"([0-9a-f]{64})\"");
    }

    private static String first(String page, String pattern) {
        return all(page, pattern).getFirst();
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(match -> match.group(1)).toList();
    }

    private static String id(EntityRef entity) {
        return DraftApi.id(entity);
    }

    private static Studio publisher() {
        return Studio.of(SERVER).as(new Actor(new AccountId(1), "publisher@example.org", Set.of(Role.PUBLISHER)));
    }
}
