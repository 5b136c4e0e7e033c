package org.sextant.assessment.adaptive;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sextant.schema.framework.Level;

import static org.assertj.core.api.Assertions.assertThat;

class PoliciesTest {
    @Test
    void theFirstPolicyStaysAsAssessmentsRanUnderIt() {
        PositioningPolicy first = new PositioningPolicy("positioning-1", new Level(1), new Level(8), new Level(2),
                new Level(3), 2, 0.5, 0.5, 7.5, List.of(new DirectAnswer(true, 0), new DirectAnswer(false, 7)),
                Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofDays(7), Duration.ofDays(4),
                Duration.ofDays(4));
        assertThat(Policies.byId("positioning-1")).contains(first);
    }

    @Test
    void assessmentsStartUnderTheCurrentOne() {
        assertThat(Policies.byId(Policies.current().id())).contains(Policies.current());
        assertThat(Policies.byId("positioning-0")).isEmpty();
    }
}
