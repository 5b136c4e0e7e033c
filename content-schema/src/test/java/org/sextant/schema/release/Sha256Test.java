package org.sextant.schema.release;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

class Sha256Test {
    /** The one- and two-block messages of FIPS 180-4's examples, and the empty one. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            '',  e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
            abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
            abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq, \
            248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1
            """)
    void theChecksumOfAKnownTextIsTheKnownOne(String text, String checksum) {
        assertThat(Sha256.of(text.getBytes(US_ASCII))).isEqualTo(checksum);
    }
}
