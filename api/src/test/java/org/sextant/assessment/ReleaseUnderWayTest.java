package org.sextant.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.test.Learner;
import org.sextant.test.SampleContent;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** A test stays on the release that it began with, and in its languages. */
class ReleaseUnderWayTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void anotherReleaseInServiceChangesNothingOfATestUnderWay() {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        JsonNode asked = learner.asked(id);
        int begun = learner.assessment(id).at("/release/number").asInt();
        SERVER.publish(SampleContent.content(), SampleContent::file);
        assertThat(learner.assessment(id).path("question")).isEqualTo(asked);
        learner.submit(id, 1, Bank.right(asked), "one");
        assertThat(Bank.CHALLENGES).containsKey(Bank.key(learner.asked(id)));
        assertThat(learner.assessment(id).at("/release/number").asInt()).isEqualTo(begun);

        Learner later = Learner.of(SERVER);
        String other = later.started("competence:\"1.1\"");
        assertThat(later.assessment(other).at("/release/number").asInt()).isEqualTo(begun + 1);
        assertThat(Bank.key(later.asked(other))).startsWith("moteurs-");
        SERVER.publish(BundledBank.content(), BundledBank::file);
    }

    @Test
    void theLockOfTheLearnerIsNotHeldWhileTheReleaseIsRead() {
        Learner learner = Learner.of(SERVER);
        String id = learner.started("competence:\"1.1\"");
        JsonNode asked = learner.asked(id);
        SERVER.publish(SampleContent.content(), SampleContent::file);
        SERVER.publish(BundledBank.content(), BundledBank::file);
        TestServer node = new TestServer(SERVER.database()).with("sextant.test.statements", true).start();
        try {
            Learner elsewhere = learner.at(node);
            assertThat(sent(node, () -> elsewhere.submit(id, 1, Bank.right(asked), "one")))
                    .startsWith("lock", "release", "lock").containsOnlyOnce("release");
            JsonNode second = elsewhere.asked(id);
            assertThat(sent(node, () -> elsewhere.submit(id, 2, Bank.SKIP, "two"))).containsExactly("lock");
            assertThat(second.path("number").asInt()).isEqualTo(2);
        } finally {
            node.stop();
        }
    }

    /** Where a node takes the lock of a learner, and where it reads a release. */
    private static List<String> sent(TestServer node, Runnable action) {
        return node.bean(Statements.class).of(action).stream().flatMap(sql -> {
            if (sql.contains("for update")) {
                return Stream.of("lock");
            }
            return sql.contains("document") ? Stream.of("release") : Stream.empty();
        }).toList();
    }

    @Test
    void aTestIsInTheLanguageChosenAndFrenchWhereThatLacksChallenges() {
        for (Map.Entry<String, String> chosen : Map.of("en", "en", "fr", "fr", "de", "fr").entrySet()) {
            Learner learner = Learner.of(SERVER);
            String id = learner.client().data("mutation{assessmentStart(input:{subject:{competence:\"1.1\"} locale:\""
                    + chosen.getKey() + "\" idempotencyKey:\"a\"}){assessment{id}}}")
                    .at("/assessmentStart/assessment/id").asText();
            JsonNode asked = learner.asked(id);
            String expected = Bank.challenge(asked).locales().contains(chosen.getValue()) ? chosen.getValue() : "fr";
            assertThat(asked.at("/challenge/locale").asText()).as(chosen.getKey()).isEqualTo(expected);
        }
    }
}
