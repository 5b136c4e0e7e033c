package org.sextant.studio.screen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.micronaut.context.BeanContext;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.sextant.Server;
import org.sextant.platform.Access;
import org.sextant.platform.Frontends;
import org.sextant.platform.Letters;
import org.sextant.platform.Settings;
import org.sextant.test.GraphQlClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A trial as {@code ./serve} starts it, new each time, and the Chromium of this machine to look at it. Without a Chromium
 * the tests are skipped, unless {@code CI=true} says that there must be one.
 */
final class Trial implements BeforeAllCallback, AfterAllCallback {
    private static final int HEIGHT = 844;
    /** How long a browser that shares the machine with other tests may take to show something. */
    private static final double PATIENCE_MILLIS = 30_000;
    private static final String PASSWORD = "sextant-demo";

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private Optional<Server> server = Optional.empty();
    private Optional<Browser> browser = Optional.empty();

    /** An address of the server. */
    String url(String path) {
        return "http://127.0.0.1:" + server.orElseThrow().port() + path;
    }

    /** What the server is made of. */
    BeanContext context() {
        return server.orElseThrow().context();
    }

    /** A window of a browser that has never been here, of somebody who reads French. */
    Page window(int width) {
        return browser.orElseThrow().newPage(
                new Browser.NewPageOptions().setViewportSize(width, HEIGHT).setLocale("fr-FR").setBaseURL(url("")));
    }

    /** The same, after signing in as somebody of the demonstration, such as {@code author}. */
    Page window(int width, String who) {
        return signedIn(window(width), who);
    }

    /** The same in a browser that runs no scripts. */
    Page windowWithoutScript(int width, String who) {
        return signedIn(browser.orElseThrow().newPage(new Browser.NewPageOptions().setViewportSize(width, HEIGHT)
                .setLocale("fr-FR").setBaseURL(url("")).setJavaScriptEnabled(false)), who);
    }

    /** What somebody who is not of the demonstration asks the API with. */
    GraphQlClient client(String login, String password) {
        String token = client().data("mutation($input: SessionCreateInput!) { sessionCreate(input: $input) "
                + "{ session { accessToken } } }", Map.of("input", Map.of("login", login, "password", password)))
                .at("/sessionCreate/session/accessToken").asText();
        return client().with("Authorization", "Bearer " + token);
    }

    private static Page signedIn(Page page, String who) {
        page.navigate("/studio/sign-in");
        page.getByLabel("Identifiant").fill(login(who));
        page.getByLabel("Mot de passe").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter")).click();
        page.waitForURL("**" + Screens.WORK);
        return page;
    }

    /** What somebody of the demonstration asks the API with. */
    GraphQlClient client(String who) {
        return client(login(who), PASSWORD);
    }

    /** What nobody in particular asks the API with. */
    GraphQlClient client() {
        return new GraphQlClient(server.orElseThrow().port(), Map.of());
    }

    /** Keeps pictures of a page, by day and by night, to be looked at. */
    static void picture(Page page, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            String file = name + "-" + page.viewportSize().width + "-" + scheme.name().toLowerCase(Locale.ROOT)
                    + ".png";
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screens", file)));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Goes on with the Tab key until something is reached, which shows that it is. */
    static void tabTo(Page page, String target) {
        for (int i = 0; i < 50; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("target => document.activeElement.matches(target)", target))) {
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
                return;
            }
        }
        throw new AssertionError("the Tab key never reaches " + target);
    }

    private static String login(String who) {
        return who + "@demo.sextant";
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Optional<Path> chromium = chromium();
        Assumptions.assumeTrue(chromium.isPresent() || "true".equals(System.getenv("CI")), "no Chromium on the path");
        Path home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "trial");
        open.push(() -> deleteTree(home));
        Server started = Server.start(new Settings("127.0.0.1", 0, home, Optional.empty(), Optional.empty(),
                Frontends.NONE, Access.DIRECT, Letters.NONE));
        open.push(started);
        server = Optional.of(started);
        browser = Optional
                .of(launched(chromium.orElseThrow(() -> new IllegalStateException("no Chromium on the path"))));
        started.awaitReady();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    private Browser launched(Path chromium) {
        Playwright playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        open.push(playwright);
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    private static Optional<Path> chromium() {
        String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/bin";
        return Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(path)
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "chromium")).filter(Files::isExecutable).findFirst();
    }

    private static void deleteTree(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
