package org.sextant.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.platform.AccountId;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.Level;
import org.sextant.schema.release.Content;
import org.sextant.test.LadderContent;
import org.sextant.test.People;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.schema.text.LocalizedText.french;

/** The way to a certifiable profile, on a release where each competence has two tubes of two levels: 4 pix a skill. */
class CertifiableTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String QUERY = """
            {viewer{profile{pix certifiablePix certifiable certifiableCompetences certifiability{isCertifiable reason policy
             neededCompetences neededLevel certifiableCompetences missingCompetences
             wayTo{competence{index} missingPix duration needsRetake}}}}}""";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();
    static final People PEOPLE = new People(SERVER);

    @BeforeAll
    static void publish() {
        SERVER.publish(content(), _ -> new byte[0]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | fr | Aucune compétence n'a le niveau 1, il en faut 5 : encore 5 et votre profil sera certifiable.
            1 | fr | Une compétence a le niveau 1, il en faut 5 : encore 4 et votre profil sera certifiable.
            4 | fr | 4 compétences ont le niveau 1, il en faut 5 : encore une et votre profil sera certifiable.
            5 | fr | Votre profil est certifiable : 5 compétences ont au moins le niveau 1, il en faut 5.
            0 | en | No competence has level 1, and it takes 5: 5 more and your profile can be certified.
            1 | en | One competence has level 1, and it takes 5: 4 more and your profile can be certified.
            4 | en | 4 competences have level 1, and it takes 5: one more and your profile can be certified.
            16 | en | Your profile can be certified: 16 competences have level 1 or more, and it takes 5.
            """)
    void theReasonIsASentence(int reached, String language, String sentence) {
        AccountId account = PEOPLE.newAccount();
        content().competences().stream().map(Competence::index).limit(reached).forEach(index -> {
            PEOPLE.knows(account, tube(index.value(), "a"), 1, null, NOW);
            PEOPLE.knows(account, tube(index.value(), "b"), 1, null, NOW);
        });
        JsonNode profile = PEOPLE.learner(account).with("Accept-Language", language).data(QUERY).at("/viewer/profile");
        JsonNode told = profile.path("certifiability");
        assertThat(told.path("reason").asText()).isEqualTo(sentence);
        assertThat(told.path("isCertifiable")).isEqualTo(profile.path("certifiable"));
        assertThat(profile.path("certifiable").asBoolean()).isEqualTo(reached >= 5);
        assertThat(profile.path("certifiableCompetences").asInt()).isEqualTo(reached);
        assertThat(profile.path("pix").asInt()).isEqualTo(8 * reached);
        assertThat(told.path("missingCompetences").asInt()).isEqualTo(Math.max(0, 5 - reached));
        assertThat(told.path("wayTo")).hasSize(Math.max(0, 5 - reached));
        assertThat(told.path("policy").asText()).isEqualTo("certifiable-1");
    }

    @Test
    void pixBelowLevelOneDoNotCountForCertification() {
        AccountId account = PEOPLE.newAccount();
        PEOPLE.knows(account, tube("1.1", "a"), 2, null, NOW); // 4 and 4: level 1
        PEOPLE.knows(account, tube("1.2", "a"), 1, null, NOW); // 4: below it
        JsonNode profile = PEOPLE.learner(account).data(QUERY).at("/viewer/profile");
        assertThat(profile.path("pix").asInt()).isEqualTo(12);
        assertThat(profile.path("certifiablePix").asInt()).isEqualTo(8);
    }

    @Test
    void theWayTakesTheNearestFirstAndSaysWhatHasToBeTriedAgain() {
        AccountId account = PEOPLE.newAccount();
        PEOPLE.knows(account, tube("3.1", "a"), 1, null, NOW); // 4 pix of 8, one question to go
        PEOPLE.knows(account, tube("2.2", "a"), 0, 1, NOW); // its other subject still leads there, in fewer questions
        JsonNode way = PEOPLE.learner(account).data(QUERY).at("/viewer/profile/certifiability/wayTo");
        assertThat(way.get(0).at("/competence/index").asText()).isEqualTo("3.1");
        assertThat(way.get(0).path("missingPix").asInt()).isEqualTo(4);
        assertThat(way.findValuesAsText("index")).containsExactly("3.1", "2.2", "1.1", "1.2", "1.3");
        assertThat(way.findValuesAsText("needsRetake")).containsOnly("false");
        for (Competence competence : content().competences()) {
            PEOPLE.knows(account, tube(competence.index().value(), "a"), 0, 1, NOW);
            PEOPLE.knows(account, tube(competence.index().value(), "b"), 0, 1, NOW);
        }
        assertThat(PEOPLE.learner(account).data(QUERY).at("/viewer/profile/certifiability/wayTo")
                .findValuesAsText("needsRetake")).hasSize(5).containsOnly("true");
    }

    private static Content content() {
        Content bank = BundledBank.content();
        List<Tube> tubes = new ArrayList<>();
        List<Skill> skills = new ArrayList<>();
        for (Competence competence : bank.competences()) {
            for (String name : List.of("a", "b")) {
                TubeId id = new TubeId(tube(competence.index().value(), name));
                tubes.add(new Tube(id, "@" + id.value().replace("-", "_"), competence.index(),
                        competence.thematics().getFirst().id(), french("Sujet"), french("Ce qu'il est")));
                List.of(1, 2).forEach(level -> skills.add(new Skill(new SkillId(id + "-" + level), id,
                        new Level(level), SkillStatus.ACTIVE, french("Savoir"), null, List.of(), List.of())));
            }
        }
        return new Content(bank.maxReachableLevel(), bank.framework(), bank.competences(), tubes, skills,
                skills.stream().map(LadderContent::challenge).toList(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    private static String tube(String index, String name) {
        return "c" + index.replace(".", "") + "-" + name;
    }
}
