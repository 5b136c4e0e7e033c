package org.sextant.studio.screen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An author finds a gap and fills it, a second reviews, a third publishes, learners have it, and it is taken back: by
 * mouse, and by the keyboard alone.
 */
class StoryBrowserTest {
    private static final int WIDE = 1280;
    private static final double FIVE_SECONDS = 5_000;

    @RegisterExtension
    static final Trial TRIAL = new Trial();

    @ParameterizedTest
    @EnumSource(Hand.class)
    void fromAGapToEverybodyAndBack(Hand hand) {
        Story story = new Story(hand);
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
        return TRIAL.client().data("query($name: String!) { skill(name: $name) { challenges { instruction "
                + "attachments { name } } } }", Map.of("name", "@" + skill.replace("-", "")))
                .at("/skill/challenges").findValuesAsText("instruction");
    }

    /** What each of the three does. */
    private record Story(Hand hand) {
        /** An author looks at the grid, and begins a rung where there is none. */
        String rung() {
            try (Page page = TRIAL.window(WIDE, "author")) {
                hand.press(link(page, "Grilles"));
                hand.press(page.locator("a[href='/studio/grid/1.1']"));
                hand.press(page.locator("a.rung.free").first());
                hand.write(page.locator("#title"), "Nommer l'auteur d'une page");
                hand.write(page.locator("#reason"), "Il manque un échelon.");
                picture(page, "1-rung");
                hand.press(button(page, "Créer l'acquis"));
                assertThat(page.getByRole(AriaRole.STATUS)).hasText("L'acquis est créé, en construction.");
                picture(page, "2-grid");
                Locator rung = page.locator("a.rung.workbench").first();
                String skill = rung.getAttribute("id").substring("skill-".length());
                hand.press(rung);
                hand.press(link(page, "Épreuves et déclinaisons"));
                hand.press(button(page, "Écrire la première épreuve"));
                page.waitForURL("**/studio/edit/CHALLENGE/" + skill + "-0");
                return skill;
            }
        }

        /** The next day the challenge is where it was left; a sample that fails is repaired, and it is proposed. */
        void prototype(String skill) {
            try (Page page = TRIAL.window(WIDE, "author")) {
                hand.press(link(page, "Épreuve " + skill + "-0"));
                page.waitForURL("**/studio/edit/CHALLENGE/*");
                hand.write(field(page, "/instruction/fr"), "Ouvrez le fichier joint. **Qui** a écrit cette page ?");
                assertThat(page.locator("#prompt strong")).hasText("Qui");
                hand.write(field(page, "search /attachments"), "csv");
                hand.press(page.locator("button[value='files /attachments']"));
                String file = page.locator("[id='at-attachments-file'] option").nth(1).getAttribute("value");
                hand.choose(page.locator("[id='at-attachments-file']"), file);
                hand.press(page.locator("button[value='attach /attachments']"));
                assertThat(page.locator("#prompt a").first()).isVisible();
                hand.write(field(page, "/solution/accepted"), "Ada Lovelace");
                hand.write(field(page, "/samples/accepted"), "Ada Lovelace\nada lovelace");
                hand.write(field(page, "/samples/refused"), "Lord Byron");
                assertThat(page.locator("#samples .broken")).hasCount(1);
                picture(page, "3-broken");
                hand.tick(page.getByLabel("espaces, majuscules, accents (T1)"));
                assertThat(page.locator("#samples .kept")).hasCount(3);
                hand.write(field(page, "/explanation/fr"), "La page nomme son auteure, tout en bas.");
                hand.press(page.locator("#at-rubric summary"));
                hand.choose(field(page, "/rubric/situation"), "COMMON");
                hand.choose(field(page, "/rubric/practices"), "ELEMENTARY");
                hand.choose(field(page, "/rubric/autonomy"), "ALONE");
                hand.choose(field(page, "/rubric/procedures"), "APPLIED");
                hand.write(field(page, "/rubric/knowledge"), "Une page dit souvent son auteur à la fin.");
                assertThat(page.locator("#count")).hasText("Toutes les règles sont respectées.");
                picture(page, "4-repaired");
                proposed(page);
            }
        }

        /** A variant is made of a copy, and says other things. */
        void variant(String skill, int number, String instruction, String answer, String usage) {
            try (Page page = TRIAL.window(WIDE, "author")) {
                hand.press(link(page, "Grilles"));
                hand.press(page.locator("a[href='/studio/grid/1.1']"));
                hand.press(page.locator("#skill-" + skill));
                hand.press(link(page, "Épreuves et déclinaisons"));
                hand.press(page.locator("#" + skill + "-0 button"));
                page.waitForURL("**/studio/edit/CHALLENGE/" + skill + "-" + number);
                hand.write(field(page, "/instruction/fr"), instruction);
                hand.write(field(page, "/solution/accepted"), answer);
                assertThat(page.locator("#samples .broken")).not().hasCount(0);
                hand.write(field(page, "/samples/accepted"), answer.toLowerCase(Locale.ROOT));
                hand.choose(field(page, "/usage"), usage);
                assertThat(page.locator("#count")).hasText("Toutes les règles sont respectées.");
                proposed(page);
            }
        }

        /** With something to ask, the skill leaves the workbench, if a second one agrees. */
        void activation(String skill) {
            try (Page page = TRIAL.window(WIDE, "author")) {
                page.navigate("/studio/edit/SKILL/" + skill);
                hand.choose(field(page, "/status"), "ACTIVE");
                hand.write(field(page, "/hint/fr"), "Regardez tout en bas.");
                picture(page, "5-skill");
                proposed(page);
            }
            try (Page other = TRIAL.window(WIDE, "reviewer")) {
                hand.press(link(other, "Acquis " + skill));
                validated(other);
            }
        }

        /** A second one tries it, asks something, is answered, and validates. */
        void review(String skill) {
            try (Page page = TRIAL.window(WIDE, "reviewer")) {
                hand.press(link(page, "Épreuve " + skill + "-0"));
                assertThat(page.locator("#changes")).containsText("Ada Lovelace");
                hand.press(page.locator("#changes .comment summary").first());
                hand.write(page.locator("#changes .comment textarea").first(), "La page est-elle signée ?");
                hand.press(page.locator("#changes .comment button").first());
                assertThat(page.locator("#changes .thread .note")).hasText("La page est-elle signée ?");
                picture(page, "6-review");
                hand.press(button(page, "Marquer comme résolue"));
                validated(page);
                for (int variant : List.of(1, 2)) {
                    hand.press(page.locator("a[href='/studio/work']"));
                    hand.press(link(page, "Épreuve " + skill + "-" + variant));
                    validated(page);
                }
            }
        }

        /** A third one reads what changes, and publishes it; everybody has it within five seconds. */
        void publication(String skill) {
            try (Page page = TRIAL.window(WIDE, "publisher")) {
                hand.press(link(page, "Prochaine version"));
                assertThat(page.locator("#CHALLENGE-" + skill + "-0")).containsText("Ada Lovelace");
                assertThat(page.locator("#SKILL-" + skill)).containsText("Nommer l'auteur d'une page");
                picture(page, "7-next-release");
                hand.write(page.getByLabel("Ce que cette version apporte"), "Un échelon de plus : " + skill);
                hand.press(page.locator("#publish button"));
                page.waitForURL("**/studio/releases");
                page.waitForCondition(() -> asked(skill).size() == 2,
                        new Page.WaitForConditionOptions().setTimeout(FIVE_SECONDS));
                assertThat(String.join("\n", asked(skill))).contains("Ouvrez le fichier joint", "Cherchez encore")
                        .doesNotContain("pied de page");
                picture(page, "8-releases");
            }
        }

        /** It is taken back in one step. */
        void rollBack(String skill) {
            try (Page page = TRIAL.window(WIDE, "publisher")) {
                hand.press(link(page, "Studio"));
                Locator former = page.locator("article").nth(1);
                hand.press(former.getByText("Revenir à cette version").first());
                hand.write(former.getByLabel("Pourquoi (facultatif)"), "Trop tôt.");
                hand.press(former.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions()
                        .setName(Pattern.compile("Revenir à la version"))));
                assertThat(page.getByText("Elle remet en service le contenu").first()).isVisible();
                page.waitForCondition(() -> asked(skill).isEmpty(),
                        new Page.WaitForConditionOptions().setTimeout(FIVE_SECONDS));
                picture(page, "9-rolled-back");
            }
        }

        private void proposed(Page page) {
            hand.write(page.locator("#reason"), "Un échelon de plus.");
            hand.press(button(page, "Proposer à la relecture"));
            page.waitForURL("**/studio/reviews/*");
        }

        private void validated(Page page) {
            hand.press(button(page, "Valider"));
            assertThat(page.locator(".badge").first()).hasText("validé");
        }

        private void picture(Page page, String step) {
            Trial.picture(page, "story-" + hand.name().toLowerCase(Locale.ROOT) + "-" + step);
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
