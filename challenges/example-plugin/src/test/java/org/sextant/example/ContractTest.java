package org.sextant.example;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.TypeContract;

import static org.assertj.core.api.Assertions.assertThat;

class ContractTest {
    static final List<ChallengeType> TYPES = List.of(new Ordering(), new Matching());

    @ParameterizedTest
    @FieldSource("TYPES")
    void aTypeKeepsItsPromises(ChallengeType type) {
        assertThat(TypeContract.violations(type)).isEmpty();
    }
}
