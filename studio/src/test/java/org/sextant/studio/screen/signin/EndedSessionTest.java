package org.sextant.studio.screen.signin;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.account.AccountService;
import org.sextant.account.password.PasswordService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.studio.screen.FormFields;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.session.Studio;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever writes while their session ends loses nothing: no form of the studio, and without any script. */
class EndedSessionTest {
    private static final String PASSWORD = "une phrase à moi";
    private static final String WRITER = "writer@example.org";
    private static final String OTHER = "other@example.org";
    private static final String ATTACK = "\"'></textarea></dd><script>alert(1)</script><img src=x onerror=alert(1)>";
    /** Several values of a name, empty ones, lines, and names that would run too. */
    private static final List<Map.Entry<String, String>> FORM = List.of(Map.entry("text", ATTACK),
            Map.entry("text", "deuxième & 100 % \"é\" 🙂"), Map.entry("empty", ""),
            Map.entry("lines", "une\r\ndeux\r\n\r\ntrois"), Map.entry("n\"><script>", "x"), Map.entry("do", "save"));

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @BeforeAll
    static void peopleHavePasswords() {
        person(WRITER);
        person(OTHER);
    }

    static Stream<String> forms() {
        return SERVER.bean(Router.class).uriRoutes().filter(route -> route.getHttpMethod() == HttpMethod.POST)
                .map(route -> route.getUriMatchTemplate().toString()).filter(path -> path.startsWith("/studio"))
                .filter(path -> !Set.of(Screens.SIGN_IN, "/studio/sign-out").contains(path)).distinct().sorted()
                .map(path -> path.replace("{kind}", "TUBE").replace("{index}", "1.1").replace("{use}", "attachments")
                        .replaceAll("\\{[^}]*}", "x"));
    }

    @Test
    void thereAreForms() {
        assertThat(forms()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsKeptAndSentAgainAsItWas(String path) {
        String to = path + "?from=a%20place&x=%22%3E%3Cscript%3E";
        HttpResponse<String> ended = Studio.of(SERVER).post(to, FORM);
        assertThat(ended.statusCode()).isEqualTo(401);
        assertThat(ended.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(ended.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(ended.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(ended.body()).contains("Votre session est finie", "name=\"password\"").doesNotContain("<script",
                "<img src=x");

        String login = person("p" + path.toLowerCase(Locale.ROOT).replaceAll("\\W", "-") + "@example.org"); // nobody signs in thirty times an hour
        HttpResponse<String> again = signIn(Studio.of(SERVER), login, PASSWORD, ended.body());
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("Envoyer de nouveau", login).doesNotContain("<script", "<img src=x",
                PASSWORD);
        assertThat(FormFields.of(again.body()).entrySet().stream().flatMap(
                field -> field.getValue().stream().map(value -> Map.entry(field.getKey(), value)))).as("the same form")
                .containsExactlyElementsOf(FORM);
        assertThat(action(again.body())).isEqualTo(to);

        HttpResponse<String> direct = signedIn(OTHER).post(to, FORM);
        HttpResponse<String> sent = session(again).post(action(again.body()), FORM);
        assertThat(sent.statusCode()).isEqualTo(direct.statusCode()).isNotEqualTo(401);
        assertThat(sent.headers().firstValue("Location")).isEqualTo(direct.headers().firstValue("Location"))
                .isNotEqualTo(Optional.of(Screens.SIGN_IN));
    }

    @Test
    void aCommentIsThereOnceAfterSigningInAgain() {
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        EntityRef tube = new EntityRef(EntityKind.TUBE, "moteurs");
        String proposal = "/studio/reviews/" + Desk.id(author.propose(tube, author.retitle(tube, "Chercher mieux")));
        Studio writer = signedIn(WRITER);
        writer.post("/studio/sign-out", Map.of());
        HttpResponse<String> ended = writer.post(proposal + "/threads", Map.of("place", "WHOLE", "text", ATTACK));
        assertThat(ended.statusCode()).isEqualTo(401);
        HttpResponse<String> wrong = signIn(Studio.of(SERVER), WRITER, "rien de tel", ended.body());
        assertThat(wrong.statusCode()).isEqualTo(422);
        HttpResponse<String> again = signIn(Studio.of(SERVER), WRITER, PASSWORD, wrong.body());
        assertThat(signedIn(OTHER).get(proposal).body()).doesNotContain("onerror=alert");
        HttpResponse<String> sent = session(again).post(action(again.body()), flat(again.body()));
        assertThat(sent.headers().firstValue("Location")).contains(proposal);
        assertThat(session(again).get(proposal).body()).containsOnlyOnce("onerror=alert(1)").doesNotContain("<script");
    }

    @Test
    void whatTheEditorHeldIsInTheWorkingCopyAfterwards() {
        String editor = "/studio/edit/TUBE/requetes";
        Studio writer = signedIn(WRITER);
        writer.post(editor, Map.of("do", "open"));
        Map<String, List<String>> fields = FormFields.of(form(writer.get(editor).body(), "id=\"editor\""));
        List<Map.Entry<String, String>> typed = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> typed.add(
                Map.entry(name, name.equals("/title/fr") ? "Tapé juste avant la fin" : value))));
        typed.add(Map.entry("do", "save"));
        writer.post("/studio/sign-out", Map.of());
        HttpResponse<String> ended = writer.post(editor, typed);
        HttpResponse<String> again = signIn(Studio.of(SERVER), WRITER, PASSWORD, ended.body());
        assertThat(session(again).post(action(again.body()), flat(again.body())).statusCode()).isEqualTo(303);
        assertThat(session(again).get(editor).body()).contains("Tapé juste avant la fin");
    }

    @Test
    void somebodyElseReadsBeforeAnythingGoesOutInTheirName() {
        HttpResponse<String> before = Studio.of(SERVER).post(Screens.SIGN_IN,
                Map.of("login", WRITER, "password", PASSWORD));
        Studio device = Studio.of(SERVER).with("Cookie", cookie(before, "sextant-device"));
        String ended = device.post("/studio/edit", FORM).body();
        assertThat(signIn(device, WRITER, PASSWORD, ended).body()).contains("<details>")
                .doesNotContain("Rien ne dit que ce soit de vous");
        assertThat(signIn(device, OTHER, PASSWORD, ended).body())
                .contains("Rien ne dit que ce soit de vous", "part au nom de " + OTHER, "<details open>",
                        "deuxième &amp; 100 %");
        assertThat(signIn(Studio.of(SERVER), WRITER, PASSWORD, ended).body()).as("an unknown device")
                .contains("Rien ne dit que ce soit de vous", "<details open>");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatAnotherSiteSendsIsNotKept(String path) {
        for (String origin : List.of("https://elsewhere.example", "null")) {
            HttpResponse<String> refused = Studio.of(SERVER).with("Origin", origin).post(path, FORM);
            assertThat(refused.statusCode()).as(origin).isEqualTo(403);
            assertThat(refused.body()).doesNotContain("sent\"");
        }
        assertThat(Studio.of(SERVER).withoutOrigin().post(path, FORM).statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsTooLongIsSaidToBe() {
        HttpResponse<String> ended = Studio.of(SERVER).post("/studio/edit",
                Map.of("text", "x".repeat(KeptForm.LONGEST)));
        assertThat(ended.statusCode()).isEqualTo(401);
        assertThat(ended.body()).contains("trop long pour être gardé").doesNotContain("name=\"sent\"");
    }

    @Test
    void aLongDocumentIsKept() {
        String text = "é\"".repeat(300_000);
        String ended = Studio.of(SERVER).post("/studio/edit", Map.of("text", text)).body();
        HttpResponse<String> again = signIn(Studio.of(SERVER), WRITER, PASSWORD, ended);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(flat(again.body())).containsExactly(Map.entry("text", text));
    }

    @Test
    void whatSomebodyPutsIntoThePageIsSentNowhereElse() {
        HttpResponse<String> in = Studio.of(SERVER).post(Screens.SIGN_IN,
                Map.of("login", WRITER, "password", PASSWORD, "to", "https://elsewhere.example/studio/edit", "sent",
                        "text=x"));
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).contains(Screens.WORK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/studio/edit", "//elsewhere.example/studio/",
            "javascript:alert(1)",
            "/studio/../password", "/studio/%2E%2e/password", "/studio/edit/./x", "/studio/sign-out", "/studio/sign-in",
            "/studio/a\"onclick", "/studio/a\\b", "/password", "/studio", ""})
    void nothingIsKeptForAnyOtherAddress(String to) {
        assertThat(KeptForm.of(to, "text=x")).isEmpty();
    }

    @Test
    void anExpiredSessionIsOneThatEnded() {
        Actor actor = new Actor(new AccountId(1), WRITER, Set.of(Role.AUTHOR));
        Studio expired = Studio.of(SERVER).withCookie(Studio.of(SERVER).token(actor, Duration.ofSeconds(-1)));
        assertThat(expired.post("/studio/grid/1.1/new", Map.of("title", "Un titre")).body())
                .contains("Votre session est finie").contains("Un+titre");
    }

    private static String person(String login) {
        AccountId account = SERVER.account(login, Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER);
        SERVER.bean(AccountService.class).choosePassword(Actor.ANONYMOUS, account,
                SERVER.bean(PasswordService.class).hash(PASSWORD));
        return login;
    }

    private static Studio signedIn(String login) {
        return Studio.of(SERVER).as(new Actor(SERVER.account(login), login,
                Set.of(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER)));
    }

    private static Studio session(HttpResponse<String> signedIn) {
        return Studio.of(SERVER).with("Cookie", cookie(signedIn, "sextant-studio"));
    }

    private static HttpResponse<String> signIn(Studio studio, String login, String password, String page) {
        Map<String, List<String>> fields = FormFields.of(page);
        return studio.post(Screens.SIGN_IN, Map.of("login", login, "password", password,
                "to", Objects.requireNonNull(fields.get("to")).getFirst(),
                "sent", Objects.requireNonNull(fields.get("sent")).getFirst()));
    }

    private static List<Map.Entry<String, String>> flat(String page) {
        return FormFields.of(page).entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> Map.entry(field.getKey(), value))).toList();
    }

    private static String form(String page, String mark) {
        int begin = page.lastIndexOf("<form", page.indexOf(mark));
        return page.substring(begin, page.indexOf("</form>", begin));
    }

    private static String action(String page) {
        return page.replaceFirst("(?s).*<form class=\"card\" method=\"post\" action=\"([^\"]*)\".*", "$1")
                .replace("&amp;", "&");
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream().filter(value -> value.startsWith(name + "="))
                .map(value -> value.replaceFirst(";.*", "")).findFirst().orElseThrow();
    }
}
