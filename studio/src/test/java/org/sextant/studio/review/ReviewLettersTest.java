package org.sextant.studio.review;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sextant.platform.AccountId;
import org.sextant.platform.Role;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.test.MailBox;
import org.sextant.test.People;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever put something forward hears of the decision. */
class ReviewLettersTest {
    private static final String ADDRESS = "author@example.org";
    private static final MailBox BOX = new MailBox();
    private static final TestServer SERVER = new TestServer().with(BOX.letters());

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
        BOX.close();
    }

    @Test
    void aLetterSaysWhatWasDecidedAndWhereAndNothingOfTheDraft() {
        AccountId account = SERVER.account(ADDRESS, Role.AUTHOR);
        Desk author = new Desk(new People(SERVER).client(account, Role.AUTHOR));
        Desk reviewer = Desk.of(SERVER, Role.REVIEWER);
        EntityRef tube = new EntityRef(EntityKind.TUBE, "moteurs");
        String first = Desk.id(author.propose(tube, author.retitle(tube, "Secret")));
        reviewer.review(first, "ASK_CHANGES", "Plus long.");
        MimeMessage asked = BOX.await(SERVER, ADDRESS, 1);
        assertThat(MailBox.subject(asked)).isEqualTo("Des changements sont demandés : moteurs");
        assertThat(MailBox.path(asked)).isEqualTo("/studio/reviews/" + first);
        assertThat(MailBox.text(asked)).doesNotContain("Secret", "Plus long.");
        reviewer.client()
                .data("mutation { threadOpen(id: \"" + first + "\", input: {place: FIELD, field: \"title.fr\", "
                        + "text: \"Encore un mot.\"}) { thread { id } } }");
        MimeMessage told = BOX.await(SERVER, ADDRESS, 2);
        assertThat(MailBox.subject(told)).isEqualTo("Une remarque vous attend : moteurs");
        assertThat(MailBox.path(told)).isEqualTo("/studio/reviews/" + first);
        assertThat(MailBox.text(told)).doesNotContain("Secret", "Encore un mot.");
        String second = Desk.id(author.propose(tube, author.retitle(tube, "Secret bien gardé")));
        reviewer.review(second, "VALIDATE", "Cela ira.");
        MimeMessage validated = BOX.await(SERVER, ADDRESS, 3);
        assertThat(MailBox.subject(validated)).isEqualTo("Votre proposition est validée : moteurs");
        assertThat(MailBox.path(validated)).isEqualTo("/studio/reviews/" + second);
    }
}
