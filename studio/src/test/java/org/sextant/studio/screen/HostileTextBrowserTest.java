package org.sextant.studio.screen;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import graphql.language.InputObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeInfo;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever anybody writes anywhere, or puts into an address, pages show it as it was written, and nothing of it runs. */
@Tag("proof")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class) // what is sent again later writes over what was written
class HostileTextBrowserTest {
    private static final int WIDE = 1280;
    private static final Pattern NAMES = Pattern.compile("[?&]([A-Za-z]+)=");
    private static final Pattern MARKS = Pattern.compile("xss-[A-Za-z_]+");
    private static final String WATCH = """
            window.found = [];
            addEventListener("securitypolicyviolation", event => window.found.push("policy: " + event.violatedDirective
                + " " + event.blockedURI + " " + event.sample));
            """;
    /** What a text that was taken for HTML would leave, and whatever no page of ours has. */
    private static final String LOOK = """
            () => {
              const found = window.found.slice();
              const tell = (what, element) => found.push(what + ": " + element.outerHTML.slice(0, 120));
              document.querySelectorAll("[data-xss]").forEach(e => tell("element", e));
              document.querySelectorAll("script:not([src^='/assets/'])").forEach(e => tell("script", e));
              document.querySelectorAll("style, base, object, embed, meta[http-equiv]").forEach(e => tell("element", e));
              for (const e of document.querySelectorAll("*")) {
                for (const a of e.attributes) {
                  if (/^on/i.test(a.name) || (/^(href|src|action|formaction)$/i.test(a.name)
                      && /^\\s*(javascript|data|vbscript):/i.test(a.value))) {
                    tell("attribute " + a.name, e);
                  }
                }
              }
              return found;
            }""";
    private static final String WORDS = """
            () => document.title + document.body.innerText + [...document.querySelectorAll("input, textarea, option, [alt]")]
                .map(e => (e.value ?? "") + (e.alt ?? "") + e.textContent).join(" ")""";
    private static final String FORMS = """
            () => [...document.querySelectorAll("form[method=post]:not([action$='sign-out']):not([enctype])")].map(form =>
              [form.getAttribute("action"), [...form.elements].filter(e => e.name && !e.disabled).filter(e =>
                  e.type !== "button" && (!/radio|checkbox/.test(e.type) || e.checked)).map(e => [e.name, e.value,
                  /^(text|search|email|textarea|password)$/.test(e.type) && !e.hidden ? "text" : e.type])])""";

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    private static final List<String> PAGES = new ArrayList<>();
    private static final Set<String> PLANTED = new TreeSet<>();

    @BeforeAll
    static void fill() {
        HostileTexts texts = new HostileTexts(TRIAL);
        PAGES.addAll(texts.fill());
        PLANTED.addAll(texts.marks());
        PLANTED.add("xss-copy");
    }

    @Test
    @Order(1)
    void nothingThatIsWrittenRunsOnAnyPage() {
        Set<String> seen = new TreeSet<>();
        List<String> findings = new ArrayList<>();
        for (String who : List.of("publisher", "reviewer", "author")) {
            try (Page page = window(who, findings)) {
                Set<String> addresses = new TreeSet<>(ScreenTour.of(TRIAL.context(), page).values());
                PAGES.forEach(path -> addresses.add(TRIAL.url(path)));
                for (String address : addresses) {
                    page.navigate(address);
                    findings.addAll(findings(page, who + " on " + address));
                    MARKS.matcher(String.valueOf(page.evaluate(WORDS))).results().map(MatchResult::group)
                            .forEach(seen::add);
                }
            }
        }
        assertThat(findings).isEmpty();
        assertThat(seen).as("each is shown somewhere, as text").containsAll(PLANTED);
    }

    @Test
    void everyTextThatTheStudioTakesIsPlanted() throws IOException {
        // what is said with these is the note of the release, as with ReleaseNoteInput
        Set<String> elsewhere = Set.of("xss-ReleasePublishInput_note", "xss-ReleaseRollbackInput_note");
        Stream<String> texts = new SchemaParser().parse(Files.readString(Path.of("schema.graphql")))
                .getTypes(InputObjectTypeDefinition.class).stream()
                .flatMap(input -> input.getInputValueDefinitions().stream()
                        .filter(field -> TypeInfo.typeInfo(field.getType()).getName().equals("Markdown"))
                        .map(field -> "xss-" + input.getName() + "_" + field.getName()));
        assertThat(texts.filter(text -> !elsewhere.contains(text))).isNotEmpty().allMatch(PLANTED::contains);
    }

    @Test
    void noAddressFindsItsWayIntoAPage() {
        List<String> findings = new ArrayList<>();
        String hostile = URLEncoder.encode(HostileTexts.TEXT, StandardCharsets.UTF_8).replace("+", "%20");
        try (Page page = window("publisher", findings)) {
            Map<String, String> screens = new TreeMap<>(ScreenTour.of(TRIAL.context(), page));
            Set<String> names = parameters(page, screens);
            assertThat(names).contains("competence", "text", "tube", "level");
            screens.forEach((screen, address) -> {
                String path = address.replaceFirst("[?#].*", "");
                for (String name : names) {
                    findings.addAll(raw(page.request().get(path + "?" + name + "=" + hostile), screen + " ?" + name));
                }
                for (String variable : screen.split("\\{[^}]*}", -1).length > 1 ? List.of(screen) : List.<String>of()) {
                    findings.addAll(
                            raw(page.request().get(TRIAL.url(variable.replaceAll("\\{[^}]*}", hostile))), screen));
                }
                page.navigate(path + "?text=" + hostile + "&upload=" + hostile + "&after=" + hostile);
                findings.addAll(findings(page, "address of " + screen));
            });
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void whatIsRefusedIsShownAgainAsItWasWritten() {
        List<String> findings = new ArrayList<>();
        int sent = 0;
        for (String who : List.of("publisher", "author")) {
            try (Page page = window(who, findings)) {
                Set<String> addresses = new TreeSet<>(ScreenTour.of(TRIAL.context(), page).values());
                PAGES.forEach(path -> addresses.add(TRIAL.url(path)));
                for (String address : addresses) {
                    page.navigate(address);
                    for (Object form : (List<?>) page.evaluate(FORMS)) {
                        List<?> parts = (List<?>) form;
                        findings.addAll(raw(send(page, String.valueOf(parts.get(0)), (List<?>) parts.get(1)),
                                "form of " + address));
                        sent++;
                    }
                }
            }
        }
        assertThat(sent).isGreaterThan(20);
        assertThat(findings).isEmpty();
    }

    @Test
    void aPageThatDidNotEscapeWouldBeFound() {
        List<String> findings = new ArrayList<>();
        try (Page page = window("publisher", findings)) {
            page.navigate("/studio/releases");
            page.evaluate("text => { document.querySelector('h1').innerHTML = text; }", HostileTexts.TEXT);
            page.evaluate(
                    "document.querySelector('h1').insertAdjacentHTML('beforeend', '<a href=\" javascript:1\">x</a>')");
            page.waitForFunction("() => window.found.length > 0");
            assertThat(findings(page, "here")).anyMatch(found -> found.contains("element: <img"))
                    .anyMatch(found -> found.contains("policy: script-src")).anyMatch(found -> found.contains("href"));
        }
    }

    private static Page window(String who, List<String> findings) {
        Page page = TRIAL.window(WIDE, who);
        page.context().addInitScript(WATCH);
        page.onDialog(dialog -> {
            findings.add(who + " was told: " + dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    private static List<String> findings(Page page, String where) {
        return ((List<?>) page.evaluate(LOOK)).stream().map(found -> where + ": " + found).toList();
    }

    /** What stands in the source of an answer as it was sent. */
    private static List<String> raw(APIResponse answer, String where) {
        String type = answer.headers().getOrDefault("content-type", "");
        boolean isPage = type.startsWith("text/html") || type.isEmpty();
        return isPage && Stream.of("<script data-xss", "<img src=x data-xss", "<svg data-xss", "=\"javascript:")
                .anyMatch(answer.text()::contains) ? List.of(where + " gives it back") : List.of();
    }

    /** All parameters that links and forms of the studio have, and those that come by a redirection. */
    private static Set<String> parameters(Page page, Map<String, String> screens) {
        Set<String> names = new TreeSet<>(Set.of("refused", "upload", "files", "closed", "done", "undo", "after",
                "before", "from", "to", "action", "tube", "level", "next", "key"));
        for (String address : screens.values()) {
            page.navigate(address);
            NAMES.matcher(page.content()).results().forEach(found -> names.add(found.group(1)));
            ((List<?>) page
                    .evaluate("[...document.querySelectorAll(\"form:not([method=post]) [name]\")].map(e => e.name)"))
                    .forEach(name -> names.add(String.valueOf(name)));
        }
        return names;
    }

    private static APIResponse send(Page page, String action, List<?> fields) {
        FormData form = FormData.create();
        for (Object field : fields) {
            List<?> parts = (List<?>) field;
            form.append(String.valueOf(parts.get(0)),
                    parts.get(2).equals("text") ? HostileTexts.TEXT : String.valueOf(parts.get(1)));
        }
        return page.request().post(action, RequestOptions.create().setForm(form).setHeader("Origin",
                TRIAL.url("")).setHeader("Accept", "text/html"));
    }
}
