package org.sextant.studio.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An author at work in the editor: what is typed is saved, shown as learners will see it, and put forward. */
class EditBrowserTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final String SKILL = "/studio/variants/fiabilite-sources-1";

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    @Test
    void aVariantIsWrittenFromACopySavedAsOneTypesTriedRepairedAndPutForward() {
        try (Page page = TRIAL.window(WIDE, "author")) {
            page.navigate(SKILL);
            Trial.picture(page, "variants");
            page.locator("#fiabilite-sources-1-0").getByRole(AriaRole.BUTTON).click();
            page.waitForURL("**/studio/edit/CHALLENGE/fiabilite-sources-1-*");
            String place = page.url();
            Locator instruction = page.locator("textarea[name='/instruction/fr']");
            instruction.fill("Ce texte est **signé**. Qui l'a écrit ?");
            assertThat(page.locator("#prompt strong")).hasText("signé");
            assertThat(page.locator("#status")).containsText("Enregistré à");
            page.navigate(place);
            assertThat(page.locator("textarea[name='/instruction/fr']"))
                    .hasValue("Ce texte est **signé**. Qui l'a écrit ?");
            page.locator("textarea[name='/solution/accepted']").fill("Ada Lovelace");
            assertThat(page.locator("#samples .broken").first()).containsText("fausse");
            page.locator("textarea[name='/samples/accepted']").fill("Ada Lovelace\nada lovelace");
            assertThat(page.locator("#samples .broken")).hasCount(0);
            page.locator("#prompt input").fill("ADA LOVELASE");
            page.getByRole(AriaRole.BUTTON, named("Essayer cette réponse")).click();
            assertThat(page.locator("#trial h2")).hasText("Juste");
            assertThat(page.locator("#trial .tolerances")).containsText("T1 + T2 + T3");
            Trial.picture(page, "editor");
            page.getByLabel("Pourquoi ce changement").fill("Une déclinaison de plus.");
            page.getByRole(AriaRole.BUTTON, named("Proposer à la relecture")).click();
            page.waitForURL("**/studio/reviews/*");
            assertThat(page.locator("#changes")).containsText("Ada Lovelace");
        }
    }

    @Test
    void whatTwoWindowsTypeIsMergedWithoutAWord() {
        try (Page one = TRIAL.window(WIDE, "author");
                Page other = TRIAL.window(WIDE, "author")) {
            String place = "/studio/edit/TUBE/flux-alertes";
            one.navigate(place);
            one.getByRole(AriaRole.BUTTON, named("Modifier")).or(one.locator("#status")).first().waitFor();
            other.navigate(place);
            one.locator("input[name='/title/fr']").fill("Titre d'ici");
            assertThat(one.locator("#version")).hasAttribute("value", "2");
            other.locator("input[name='/title/en']").fill("Title from there");
            assertThat(other.locator("#version")).hasAttribute("value", "3");
            assertThat(other.locator("input[name='/title/fr']")).hasValue("Titre d'ici");
            one.locator("input[name='/title/fr']").fill("Titre d'ici même");
            assertThat(one.locator("input[name='/title/en']")).hasValue("Title from there");
            assertThat(one.locator("input[name='/title/fr']")).hasValue("Titre d'ici même");
            other.locator("input[name='/title/fr']").fill("Titre de là");
            assertThat(other.locator("h1")).hasText("Deux de vos fenêtres ont écrit au même endroit");
            assertThat(other.locator(".decide")).containsText("Titre d'ici même");
            Trial.picture(other, "merge");
            assertThat(Axe.serious(other, "merge")).isEmpty();
            other.getByLabel("Prendre celui de l'autre fenêtre").check();
            other.getByRole(AriaRole.BUTTON, named("Réunir et continuer")).click();
            assertThat(other.locator("input[name='/title/fr']")).hasValue("Titre d'ici même");
            assertThat(other.locator("input[name='/title/en']")).hasValue("Title from there");
        }
    }

    @Test
    void whatAButtonTakesAwayComesBackAndAPageThatIsReloadedTakesNothingAwayAgain() {
        try (Page page = TRIAL.window(PHONE, "author")) {
            page.navigate("/studio/edit/CHALLENGE/temps-ecran-2-0");
            Locator choices = page.locator("[name^='/options/choices/'][name$='/fr']");
            choices.first().waitFor();
            int before = choices.count();
            String first = choices.first().inputValue();
            choices.last().fill("Écrit juste avant");
            page.locator("[value='remove /options/choices/0']").click();
            assertThat(page.locator(".taken")).containsText("Retiré : Choix, 1.");
            assertThat(choices).hasCount(before - 1);
            assertThat(choices.last()).hasValue("Écrit juste avant");
            Trial.picture(page, "taken-away");
            assertThat(Axe.serious(page, "taken-away")).isEmpty();
            choices.last().fill("Écrit juste après");
            assertThat(page.locator("#status")).containsText("Enregistré à");
            page.locator(".taken button").press("Enter");
            assertThat(choices).hasCount(before);
            assertThat(choices.first()).hasValue(first);
            assertThat(choices.last()).hasValue("Écrit juste après");
            assertThat(page.locator(".taken")).hasCount(0);
            page.locator("[value='remove /options/choices/0']").click();
            assertThat(page.locator(".taken")).isVisible();
            page.reload();
            assertThat(page.locator(".taken")).hasCount(0);
            assertThat(choices).hasCount(before - 1);
        }
    }

    @Test
    void whatAFieldNamesIsLookedForChosenAndSavedWithoutLeavingThePlace() {
        try (Page page = TRIAL.window(PHONE, "author")) {
            page.navigate("/studio/edit/SKILL/moteurs-1");
            Locator tube = page.locator("input[name='/tube']");
            Locator leads = page.locator("#at-tube-leads");
            assertThat(leads.getByRole(AriaRole.LINK)).hasAttribute("href", "/studio/content/TUBE/moteurs");
            tube.fill("moteur");
            assertThat(leads).containsText("Rien n'a l'identifiant « moteur »");
            page.getByText("Chercher et choisir : Sujet").press("Enter");
            page.locator("#at-tube-search").fill("requêtes");
            page.locator("#at-tube-search").press("Enter");
            Locator found = page.locator("#at-tube-found li");
            found.first().waitFor();
            Trial.picture(page, "link-found");
            assertThat(Axe.serious(page, "link-found")).isEmpty();
            page.locator("[value='link /tube requetes']").press("Enter");
            assertThat(tube).hasValue("requetes");
            assertThat(tube).isFocused();
            assertThat(leads.getByRole(AriaRole.LINK)).hasAttribute("href", "/studio/content/TUBE/requetes");
            Locator tutorials = page.locator("textarea[name='/tutorials']");
            int before = tutorials.inputValue().split("\n").length;
            page.getByText("Chercher et choisir : Pour en savoir plus").click();
            page.locator("#at-learnMore-search").press("Enter");
            page.locator("#at-learnMore-found li").nth(1).waitFor();
            page.locator("#at-learnMore-found button").first().click();
            assertThat(page.locator("#at-learnMore-leads a").last()).isVisible();
            assertThat(tutorials.inputValue().split("\n")).hasSize(before);
            page.reload();
            assertThat(tube).hasValue("requetes");
        }
    }

    @Test
    void aPageWithoutTheTextNeverTakesItsPlace() {
        try (Page page = TRIAL.window(WIDE, "author")) {
            page.navigate("/studio/edit/TUBE/moteurs");
            page.route("**/studio/edit/**", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)
                    .setContentType("text/html")
                    .setBody("<main><h1>Cette page ne peut pas être affichée</h1></main>")));
            Locator title = page.locator("input[name='/title/fr']");
            title.fill("Écrit pendant la panne");
            assertThat(page.locator("#status")).containsText("Pas enregistré");
            assertThat(title).hasValue("Écrit pendant la panne");
            page.unroute("**/studio/edit/**");
            assertThat(page.locator("#status")).containsText("Enregistré à");
            page.reload();
            assertThat(title).hasValue("Écrit pendant la panne");
        }
    }

    @Test
    void whatIsTypedWhileAnAnswerIsOnItsWayIsNeverShownAway() {
        try (Page page = TRIAL.window(WIDE, "author");
                Page other = TRIAL.window(WIDE, "author")) {
            String place = "/studio/edit/TUBE/requetes";
            page.navigate(place);
            other.navigate(place);
            other.locator("input[name='/title/fr']").fill("Titre de là");
            assertThat(other.locator("#version")).hasAttribute("value", "2");
            Deque<Route> held = held(page);
            page.locator("input[name='/title/fr']").fill("Titre d'ici");
            page.waitForCondition(() -> !held.isEmpty());
            page.locator("textarea[name='/description/fr']").fill("Écrit pendant l'envoi");
            page.unroute("**/studio/edit/**");
            held.pop().resume();
            assertThat(page.locator("h1")).hasText("Deux de vos fenêtres ont écrit au même endroit");
            page.getByRole(AriaRole.BUTTON, named("Réunir et continuer")).click();
            assertThat(page.locator("input[name='/title/fr']")).hasValue("Titre d'ici");
            assertThat(page.locator("textarea[name='/description/fr']")).hasValue("Écrit pendant l'envoi");
        }
    }

    @Test
    void aFieldThatIsNamedWhileAnAnswerIsOnItsWayStaysOneField() {
        try (Page page = TRIAL.window(WIDE, "author")) {
            page.navigate("/studio/edit/CHALLENGE/posture-2-0");
            Locator ids = page.locator("[name^='/options/fields/'][name$='/id']");
            ids.first().waitFor();
            int before = ids.count();
            Deque<Route> held = held(page);
            Locator name = page.locator("[name='/options/fields/0/id']");
            name.fill("vil");
            page.waitForCondition(() -> !held.isEmpty());
            name.fill("ville");
            page.unroute("**/studio/edit/**");
            held.pop().resume();
            assertThat(page.locator("[name='/solution/accepted/ville']")).hasCount(1);
            assertThat(page.locator("[name='/solution/accepted/vil']")).hasCount(0);
            assertThat(ids).hasCount(before);
            assertThat(name).hasValue("ville");
        }
    }

    /** What the page sends from now on, on its way until somebody lets it go. */
    private static Deque<Route> held(Page page) {
        Deque<Route> held = new ArrayDeque<>();
        page.route("**/studio/edit/**", held::add);
        return held;
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, WIDE})
    void theEditorFitsTheScreen(int width) {
        try (Page page = TRIAL.window(width, "author")) {
            for (String thing : new String[]{"CHALLENGE/fiabilite-sources-2-0", "TARGET_PROFILE/chercher-et-verifier",
                    "SKILL/fiabilite-sources-1"}) {
                page.navigate("/studio/edit/" + thing);
                assertThat(page.locator("#status")).isVisible();
                Trial.picture(page, "editor-" + thing.substring(0, 5).toLowerCase(Locale.ROOT));
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(thing)
                        .isLessThanOrEqualTo(width);
            }
            page.navigate(SKILL);
            Trial.picture(page, "variants");
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
            page.navigate("/studio/content");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nouveau…")).click();
            page.getByLabel("Identifiant").fill("moteurs");
            page.getByRole(AriaRole.BUTTON, named("Commencer")).click();
            assertThat(page.locator("[role=alert]")).containsText("existe déjà");
            Trial.picture(page, "new");
            assertThat(Axe.serious(page, "new")).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
