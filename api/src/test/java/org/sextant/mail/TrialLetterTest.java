package org.sextant.mail;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.sextant.Server;
import org.sextant.platform.Access;
import org.sextant.platform.Frontends;
import org.sextant.platform.Letters;
import org.sextant.platform.Settings;
import org.sextant.test.GraphQlClient;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** A trial on one's own machine, without a mail server. */
@Isolated("reads the log, in which servers of other tests write")
class TrialLetterTest {
    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)(/password/\\S{43})");

    @TempDir
    private Path home;

    @Test
    void lettersAreShownInTheLogWithLinksThatWork() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(LogCarrier.class);
        log.start();
        logger.addAppender(log);
        Settings trial = new Settings("127.0.0.1", 0, home.resolve("home"), Optional.empty(), Optional.empty(),
                Frontends.NONE, Access.DIRECT, Letters.NONE);
        try (Server server = Server.start(trial, Map.of("sextant.mail-poll", "50ms"))) {
            server.awaitReady();
            GraphQlClient client = new GraphQlClient(server.port(), Map.of());
            assertThat(client.data("""
                    mutation { passwordResetRequest(input: {email: "learner@demo.sextant"}) { linkLifetime } }""")
                    .findValuesAsText("linkLifetime")).containsExactly("PT1H");
            for (int i = 0; i < 200 && log.list.isEmpty(); i++) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            String letter = log.list.getFirst().getFormattedMessage();
            assertThat(letter).contains("To: learner@demo.sextant", "Subject: Choisir un nouveau mot de passe");
            Matcher link = LINK.matcher(letter);
            assertThat(link.find()).isTrue();
            assertThat(link.group(1)).isEqualTo(Integer.toString(server.port()));
            assertThat(client.get(link.group(2)).body()).contains("learner@demo.sextant");
        } finally {
            logger.detachAppender(log);
        }
    }
}
