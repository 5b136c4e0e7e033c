package org.sextant.test;

import graphql.schema.GraphQLSchema;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.platform.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** That the ways to fields lead somewhere: to objects of the sample content, and to those of whoever asks. */
class FieldWaysTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @BeforeAll
    static void publish() {
        SERVER.publish(SampleContent.content(), SampleContent::file);
    }

    @ParameterizedTest(name = "{0} is reached by {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            Area,            -,        true
            Skill,           -,        true
            Choices,         -,        true
            TextField,       -,        true
            TutorialEdge,    -,        true
            TargetProfile,   LEARNER,  true
            Account,         -,        false
            Account,         LEARNER,  true
            Scorecard,       LEARNER,  true
            ChallengeTrial,  LEARNER,  false
            ChallengeTrial,  REVIEWER, true
            """)
    void whoComesToObjectsOfAType(String type, Role role, boolean isReached) {
        FieldWays ways = new FieldWays(SERVER.bean(GraphQLSchema.class), Map.of());
        GraphQlClient somebody = role == null ? SERVER.client() : SERVER.client(role);
        assertThat(ways.reaching(type, somebody).isPresent()).isEqualTo(isReached);
    }
}
