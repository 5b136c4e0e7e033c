package org.sextant.studio.screen;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.challenges.bank.BankZip;
import org.sextant.challenges.bank.BundledBank;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A bank comes in by the browser alone, and a release goes out; no script takes part. */
class ExchangeBrowserTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final String EXCHANGE = "/studio/exchange";
    private static final double PATIENCE = 180_000;

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    @ParameterizedTest
    @ValueSource(ints = {WIDE, PHONE})
    void aBankIsComparedLookedAtAndWritten(int width) {
        try (Page page = TRIAL.window(width, "author")) {
            page.navigate(EXCHANGE);
            picture(page, "exchange", width);
            page.getByLabel("Archive ZIP").setInputFiles(
                    new FilePayload("grande.zip", "application/zip", new byte[11 << 20]));
            assertThat(page.locator("#upload [role=status]")).containsText("trop grand");
            page.getByLabel("Archive ZIP").setInputFiles(
                    new FilePayload("banque-" + width + ".zip", "application/zip", bank(width)));
            assertThat(page.locator("#plan")).containsText("banque-" + width + ".zip");
            picture(page, "exchange-received", width);
            button(page, "Comparer");
            page.locator("#apply, [role=alert]").waitFor(
                    new Locator.WaitForOptions().setTimeout(PATIENCE));
            assertThat(page.locator("#state")).hasText("plan prêt");
            page.getByText("à mettre à jour (", new Page.GetByTextOptions()).click();
            assertThat(page.locator(".rows tbody tr")).hasCount(1);
            picture(page, "import-plan", width);
            page.getByLabel("Pourquoi").fill("Relu dans le dépôt.");
            button(page, "Écrire les révisions");
            page.locator("#result").waitFor(
                    new Locator.WaitForOptions().setTimeout(PATIENCE));
            assertThat(page.locator("#result")).containsText("Une révision a été écrite.");
            picture(page, "import-result", width);
        }
    }

    @Test
    void whatIsNoBankIsRefusedInWords() {
        try (Page page = TRIAL.window(PHONE, "author")) {
            page.navigate(EXCHANGE);
            page.getByLabel("Archive ZIP")
                    .setInputFiles(new FilePayload("notes.zip", "application/zip", "rien".getBytes(UTF_8)));
            button(page, "Comparer");
            page.getByRole(AriaRole.ALERT).first().waitFor(
                    new Locator.WaitForOptions().setTimeout(PATIENCE));
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("pas une archive ZIP");
            picture(page, "import-refused", PHONE);
        }
    }

    @Test
    void aReleaseGoesOutAsFiles() {
        try (Page page = TRIAL.window(WIDE, "publisher")) {
            page.navigate(EXCHANGE);
            byte[] archive = read(page.waitForDownload(new Page.WaitForDownloadOptions().setTimeout(PATIENCE),
                    () -> page.locator("#exports a").first().click()));
            assertThat(BankZip.read(archive).toString()).contains("Fit");
        }
    }

    /** The bundled bank with another title of a tube, of another one for each width: what is imported stays. */
    private static byte[] bank(int width) {
        SortedMap<String, byte[]> files = new TreeMap<>(BundledBank.sources());
        String file = "tubes/1.1/" + (width == WIDE ? "moteurs" : "requetes") + ".yaml";
        files.put(file, new String(Objects.requireNonNull(files.get(file)), UTF_8)
                .replaceFirst("fr: ", "fr: Sur " + width + " points, ").getBytes(UTF_8));
        return BankZip.write(files);
    }

    private static byte[] read(Download download) {
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
    }

    private static void picture(Page page, String name, int width) {
        Trial.picture(page, name);
        assertThat(Axe.serious(page, name)).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(name)
                .isLessThanOrEqualTo(width);
    }
}
