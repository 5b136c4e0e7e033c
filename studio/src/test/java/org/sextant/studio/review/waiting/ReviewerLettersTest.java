package org.sextant.studio.review.waiting;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sextant.platform.Role;
import org.sextant.platform.Settings;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.MailBox;
import org.sextant.test.People;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Reviewers hear that something waits for them, and are left in peace otherwise. */
class ReviewerLettersTest {
    private static final String REVIEWER = "reviewer@example.org";
    private static final String BOTH = "both@example.org";
    private static final MailBox BOX = new MailBox();
    private static final TestServer SERVER = new TestServer().with(BOX.letters())
            .with("sextant.review-letters", "50ms");

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
    void aReviewerIsToldOnceADayAndOnlyOfWhatIsNew() {
        SERVER.account(REVIEWER, Role.REVIEWER);
        SERVER.account("author@example.org", Role.AUTHOR);
        Desk writesAndReviews = new Desk(
                new People(SERVER).client(SERVER.account(BOTH, Role.AUTHOR, Role.REVIEWER), Role.AUTHOR,
                        Role.REVIEWER));
        String proposal = proposed(writesAndReviews, "moteurs", "Secret");
        assertThat(MailBox.subject(BOX.await(SERVER, REVIEWER, 1))).isEqualTo("À relire dans le studio : 1");
        assertThat(MailBox.text(BOX.await(SERVER, REVIEWER, 1))).contains("1 en ce moment")
                .doesNotContain("Secret", "moteurs");
        assertThat(MailBox.path(BOX.await(SERVER, REVIEWER, 1))).isEqualTo("/studio/reviews");

        hoursGoBy(1);
        proposed(writesAndReviews, "requetes", "Encore un secret");
        assertNothingMore(1);
        hoursGoBy(23);
        assertThat(MailBox.subject(BOX.await(SERVER, REVIEWER, 2))).isEqualTo("À relire dans le studio : 2");
        hoursGoBy(72);
        assertNothingMore(2);

        Desk.of(SERVER, Role.REVIEWER).review(proposal, "ASK_CHANGES", "Plus long.");
        hoursGoBy(24);
        assertNothingMore(2);
        assertThat(BOX.received(BOTH)).as("their own work")
                .noneMatch(letter -> MailBox.subject(letter).contains("relire"));
        assertThat(BOX.received("author@example.org")).as("no reviewer").isEmpty();

        proposed(Desk.of(SERVER, Role.AUTHOR), "sitographie", "De quelqu'un d'autre");
        assertThat(MailBox.subject(BOX.await(SERVER, REVIEWER, 3))).isEqualTo("À relire dans le studio : 2");
        SERVER.eventually(() -> BOX.received(BOTH).stream()
                .anyMatch(letter -> MailBox.subject(letter).equals("À relire dans le studio : 1")));
    }

    private static String proposed(Desk desk, String tube, String title) {
        EntityRef entity = new EntityRef(EntityKind.TUBE, tube);
        return Desk.id(desk.propose(entity, desk.retitle(entity, title)));
    }

    /** What was, was so much longer ago. */
    private static void hoursGoBy(int hours) {
        Settings.Database database = SERVER.database();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update studio_reviewer_told set told_at = told_at - interval " + hours + " hour");
            statement.executeUpdate(
                    "update studio_proposal set proposed_at = proposed_at - interval " + hours + " hour");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Some rounds go by and no letter leaves. */
    private static void assertNothingMore(int letters) {
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        assertThat(BOX.received(REVIEWER)).hasSize(letters);
    }
}
