package org.sextant.guard;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkTest {
    @ParameterizedTest
    @CsvSource({"198.51.100.7,198.51.100.7", "2001:db8:1:2:3:4:5:6,2001:db8:1:2::/64",
            "2001:db8:1:2::,2001:db8:1:2::/64",
            "::1,0:0:0:0::/64", "::ffff:198.51.100.7,198.51.100.7", "a pipe,a pipe"})
    void ofTheSixthVersionHalfAnAddressCounts(String client, String network) {
        assertThat(Network.of(client).name()).isEqualTo(network);
    }
}
