package org.sextant.studio.screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An author finds a gap and fills it, a second reviews, a third publishes, learners have it, and it is taken back: by
 * mouse, and by the keyboard alone.
 */
@Tag("proof")
class StoryBrowserTest {
    private static final int WIDE = 1280;
    private static final double FIVE_SECONDS = 5_000;

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    @ParameterizedTest
    @EnumSource(InputDevice.class)
    void fromAGapToEverybodyAndBack(InputDevice by) {
        Story story = new Story(by);
        String skill = story.rung();
        story.prototype(skill);
        story.variant(skill, 1, "Cherchez encore. **Qui** signe l'article ?", "Grace Hopper", "BOTH");
        story.variant(skill, 2, "Lisez le pied de page. **Qui** l'a écrit ?", "Annie Easley", "CERTIFICATION");
        story.review(skill);
        story.activation(skill);
        assertThat(asked(skill)).as("nobody sees what is not published").isEmpty();
        story.publication(skill);
        story.rollBack(skill);
    }

    /** The instructions of the challenges of a skill that everybody may see; none where there is no such skill. */
    private static List<String> asked(String skill) {
        return published(skill).findValuesAsText("instruction");
    }

    /** The names of the files that everybody gets with them. */
    private static List<String> attached(String skill) {
        return published(skill).findValuesAsText("name");
    }

    private static JsonNode published(String skill) {
        return TRIAL.client().data("query($name: String!) { skill(name: $name) { challenges { instruction "
                + "attachments { name } } } }", Map.of("name", "@" + skill.replace("-", "")))
                .at("/skill/challenges");
    }

    /** What each of the three does. */
    private record Story(InputDevice by) {
        /** An author looks at the grid, and begins a rung where there is none. */
        String rung() {
            try (Page page = TRIAL.window(WIDE, "author")) {
                by.press(link(page, "Grilles"));
                by.press(page.locator("a[href='/studio/grid/1.1']"));
                by.press(page.locator("a.rung.free").first());
                by.write(page.locator("#title"), "Nommer l'auteur d'une page");
                by.write(page.locator("#reason"), "Il manque un échelon.");
                picture(page, "1-rung");
                by.press(button(page, "Créer l'acquis"));
                assertThat(page.getByRole(AriaRole.STATUS)).hasText("L'acquis est créé, en construction.");
                picture(page, "2-grid");
                Locator rung = page.locator("a.rung.workbench").first();
                String skill = rung.getAttribute("id").substring("skill-".length());
                by.press(rung);
                by.press(link(page, "Épreuves et déclinaisons"));
                by.press(button(page, "Écrire la première épreuve"));
                page.waitForURL("**/studio/edit/CHALLENGE/" + skill + "-0");
                return skill;
            }
        }

        /** The next day the challenge is where it was left; a sample that fails is repaired, and it is proposed. */
        void prototype(String skill) {
            try (Page page = TRIAL.window(WIDE, "author")) {
                by.press(link(page, "Épreuve " + skill + "-0"));
                page.waitForURL("**/studio/edit/CHALLENGE/*");
                by.write(field(page, "/instruction/fr"), "Ouvrez le fichier joint. **Qui** a écrit cette page ?");
                assertThat(page.locator("#prompt strong")).hasText("Qui");
                by.press(page.locator("button[value='hand-in attachments']"));
                by.handIn(page.locator("#file"),
                        new FilePayload("Page signée.txt", "text/plain", "Ada Lovelace, 1843".getBytes(UTF_8)));
                by.press(button(page, "Joindre à l'épreuve"));
                assertThat(page.locator("#prompt")).containsText("page-signée.txt");
                by.write(field(page, "/solution/accepted"), "Ada Lovelace");
                by.write(field(page, "/samples/accepted"), "Ada Lovelace\nada lovelace");
                by.write(field(page, "/samples/refused"), "Lord Byron");
                assertThat(page.locator("#samples .broken")).hasCount(1);
                picture(page, "3-broken");
                by.tick(page.getByLabel("espaces, majuscules, accents (T1)"));
                assertThat(page.locator("#samples .kept")).hasCount(3);
                by.write(field(page, "/explanation/fr"), "La page nomme son auteure, tout en bas.");
                by.press(page.locator("#at-rubric summary"));
                by.choose(field(page, "/rubric/situation"), "COMMON");
                by.choose(field(page, "/rubric/practices"), "ELEMENTARY");
                by.choose(field(page, "/rubric/autonomy"), "ALONE");
                by.choose(field(page, "/rubric/procedures"), "APPLIED");
                by.write(field(page, "/rubric/knowledge"), "Une page dit souvent son auteur à la fin.");
                assertThat(page.locator("#count")).hasText("Toutes les règles sont respectées.");
                picture(page, "4-repaired");
                proposed(page);
            }
        }

        /** A variant is made of a copy, and says other things. */
        void variant(String skill, int number, String instruction, String answer, String usage) {
            try (Page page = TRIAL.window(WIDE, "author")) {
                by.press(link(page, "Grilles"));
                by.press(page.locator("a[href='/studio/grid/1.1']"));
                by.press(page.locator("#skill-" + skill));
                by.press(link(page, "Épreuves et déclinaisons"));
                by.press(page.locator("#" + skill + "-0 button"));
                page.waitForURL("**/studio/edit/CHALLENGE/" + skill + "-" + number);
                by.write(field(page, "/instruction/fr"), instruction);
                by.write(field(page, "/solution/accepted"), answer);
                assertThat(page.locator("#samples .broken")).not().hasCount(0);
                by.write(field(page, "/samples/accepted"), answer.toLowerCase(Locale.ROOT));
                by.choose(field(page, "/usage"), usage);
                assertThat(page.locator("#count")).hasText("Toutes les règles sont respectées.");
                proposed(page);
            }
        }

        /** With something to ask, the skill leaves the workbench, if a second one agrees. */
        void activation(String skill) {
            try (Page page = TRIAL.window(WIDE, "author")) {
                page.navigate("/studio/edit/SKILL/" + skill);
                by.choose(field(page, "/status"), "ACTIVE");
                by.write(field(page, "/hint/fr"), "Regardez tout en bas.");
                picture(page, "5-skill");
                proposed(page);
            }
            try (Page other = TRIAL.window(WIDE, "reviewer")) {
                by.press(link(other, "Acquis " + skill));
                validated(other);
            }
        }

        /** A second one tries it, asks something, is answered, and validates. */
        void review(String skill) {
            try (Page page = TRIAL.window(WIDE, "reviewer")) {
                by.press(link(page, "Épreuve " + skill + "-0"));
                assertThat(page.locator("#changes")).containsText("Ada Lovelace");
                by.press(page.locator("#changes .comment summary").first());
                by.write(page.locator("#changes .comment textarea").first(), "La page est-elle signée ?");
                by.press(page.locator("#changes .comment button").first());
                assertThat(page.locator("#changes .thread .note")).hasText("La page est-elle signée ?");
                picture(page, "6-review");
                by.press(button(page, "Marquer comme résolue"));
                validated(page);
                for (int variant : List.of(1, 2)) {
                    by.press(page.locator("a[href='/studio/work']"));
                    by.press(link(page, "Épreuve " + skill + "-" + variant));
                    validated(page);
                }
            }
        }

        /** A third one reads what changes, and publishes it; everybody has it within five seconds. */
        void publication(String skill) {
            try (Page page = TRIAL.window(WIDE, "publisher")) {
                by.press(link(page, "Prochaine version"));
                assertThat(page.locator("#CHALLENGE-" + skill + "-0")).containsText("Ada Lovelace");
                assertThat(page.locator("#SKILL-" + skill)).containsText("Nommer l'auteur d'une page");
                picture(page, "7-next-release");
                by.write(page.getByLabel("Ce que cette version apporte"), "Un échelon de plus : " + skill);
                by.press(page.locator("#publish button"));
                page.waitForURL("**/studio/releases");
                page.waitForCondition(() -> asked(skill).size() == 2,
                        new Page.WaitForConditionOptions().setTimeout(FIVE_SECONDS));
                assertThat(String.join("\n", asked(skill))).contains("Ouvrez le fichier joint", "Cherchez encore")
                        .doesNotContain("pied de page");
                assertThat(attached(skill)).containsOnly("page-signée.txt");
                picture(page, "8-releases");
            }
        }

        /** It is taken back in one step. */
        void rollBack(String skill) {
            try (Page page = TRIAL.window(WIDE, "publisher")) {
                by.press(link(page, "Versions"));
                Locator former = page.locator("article").nth(1);
                by.press(former.getByText("Revenir à cette version").first());
                by.write(former.getByLabel("Pourquoi (facultatif)"), "Trop tôt.");
                by.press(former.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions()
                        .setName(Pattern.compile("Revenir à la version"))));
                assertThat(page.getByText("Elle remet en service le contenu").first()).isVisible();
                page.waitForCondition(() -> asked(skill).isEmpty(),
                        new Page.WaitForConditionOptions().setTimeout(FIVE_SECONDS));
                picture(page, "9-rolled-back");
            }
        }

        private void proposed(Page page) {
            by.write(page.locator("#reason"), "Un échelon de plus.");
            by.press(button(page, "Proposer à la relecture"));
            page.waitForURL("**/studio/reviews/*");
        }

        private void validated(Page page) {
            by.press(button(page, "Valider"));
            assertThat(page.locator(".badge").first()).hasText("validé");
        }

        private void picture(Page page, String step) {
            Trial.picture(page, "story-" + by.name().toLowerCase(Locale.ROOT) + "-" + step);
        }

        private static Locator field(Page page, String pointer) {
            return page.locator("[name='" + pointer + "']:not([type=hidden])");
        }

        private static Locator button(Page page, String name) {
            return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        }

        private static Locator link(Page page, String name) {
            return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
        }
    }
}
