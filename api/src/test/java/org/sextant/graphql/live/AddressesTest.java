package org.sextant.graphql.live;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.platform.Access;
import org.sextant.platform.Frontends;
import org.sextant.platform.Letters;
import org.sextant.platform.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom a connection comes from, when anybody may write a header. */
class AddressesTest {
    private static final InetSocketAddress REMOTE = new InetSocketAddress("10.0.0.1", 5000);

    @ParameterizedTest(name = "{0} trusted, told [{1}] [{2}]: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            0, -,                     -,         10.0.0.1
            0, 198.51.100.7,          -,         10.0.0.1
            1, -,                     -,         10.0.0.1
            1, 198.51.100.7,          -,         198.51.100.7
            1, '1.1.1.1, 198.51.100.7', -,       198.51.100.7
            1, 1.1.1.1,               198.51.100.7, 198.51.100.7
            2, '1.1.1.1, 198.51.100.7, 10.0.0.2', -, 198.51.100.7
            2, 198.51.100.7,          10.0.0.2,  198.51.100.7
            2, 10.0.0.2,              -,         10.0.0.2
            1, localhost,             -,         10.0.0.1
            1, 2001:DB8::1,           -,         2001:db8:0:0:0:0:0:1
            """)
    void onlyTrustedProxiesAreBelieved(int trusted, String told, String toldAgain, String address) {
        List<String> header = Stream.of(Optional.ofNullable(told), Optional.ofNullable(toldAgain))
                .flatMap(Optional::stream).toList();
        assertThat(behind(trusted).of(header, REMOTE)).isEqualTo(address);
    }

    private static Addresses behind(int proxies) {
        return new Addresses(new Settings("127.0.0.1", 0, Path.of("home"), Optional.empty(), Optional.empty(),
                Frontends.NONE, new Access(proxies, Optional.empty()), Letters.NONE));
    }
}
