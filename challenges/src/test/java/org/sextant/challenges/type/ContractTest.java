package org.sextant.challenges.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.ChallengeTypes;
import org.sextant.schema.type.TypeContract;

import static org.assertj.core.api.Assertions.assertThat;

class ContractTest {
    @Test
    void theTypesOfTheDomainAreInstalled() {
        assertThat(ChallengeTypes.installed().keys())
                .containsExactly("QCM", "QCU", "QROC", "QROCM-dep", "QROCM-ind");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void aTypeKeepsItsPromises(String key) {
        ChallengeType type = ChallengeTypes.installed().find(key).orElseThrow();
        assertThat(TypeContract.violations(type)).isEmpty();
        assertThat(type.key()).isEqualTo(key);
    }

    static List<String> keys() {
        return List.copyOf(ChallengeTypes.installed().keys());
    }
}
