package org.sextant.recovery;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sextant.platform.Access;
import org.sextant.test.TestServer;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** The way in for whoever starts a server of their own. */
@Isolated("reads the log, in which servers of other tests write")
class FirstPasswordTest {
    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+(/password/\\S{43})");
    private static final String PASSWORD = "la clef du serveur";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger().addAppender(log);
    }

    @AfterEach
    void leave() {
        logger().detachAppender(log);
    }

    @Test
    void whoeverStartsAServerFindsALinkInTheLogAndItsPageTakesThePassword() {
        TestServer server = new TestServer().with(new Access(0, Optional.of("Admin@Example.org"))).start();
        String path = links().getFirst();
        assertThat(server.client().get(path).body()).contains("admin@example.org");
        String form = "password=" + PASSWORD.replace(' ', '+') + "&repeated=" + PASSWORD.replace(' ', '+');
        assertThat(server.client().send(path, "application/x-www-form-urlencoded", form).statusCode()).isEqualTo(303);
        String token = new Person(server, "admin@example.org").session(PASSWORD).path("accessToken").asText();
        assertThat(server.client().with("Authorization", "Bearer " + token).data("{viewer{roles}}").toString())
                .contains("ADMIN");
        server.stop();
        server.start();
        assertThat(links()).as("once there is a password, there is no link").hasSize(1);
        server.stop();
    }

    @Test
    void aLinkThatWasNotUsedComesAgainAtTheNextStartAndUsingOneEndsAll() {
        TestServer server = new TestServer().with(new Access(0, Optional.of("admin@example.org"))).start();
        server.stop();
        server.start();
        assertThat(links()).hasSize(2);
        String choose = """
                mutation($token: String!) { passwordReset(input: {token: $token, password: "la clef du serveur"}) {
                  login userErrors { code } } }""";
        for (String path : links()) {
            server.client().data(choose, Map.of("token", path.substring("/password/".length())));
        }
        assertThat(server.client().data(choose, Map.of("token", links().getFirst().substring("/password/".length())))
                .at("/passwordReset/userErrors/0/code").asText()).isEqualTo("LINK_INVALID");
        assertThat(server.client().get(links().getFirst()).statusCode()).isEqualTo(404);
        assertThat(server.client().get(links().getLast()).statusCode()).isEqualTo(404);
        server.stop();
    }

    private List<String> links() {
        return log.list.stream().map(event -> LINK.matcher(event.getFormattedMessage())).filter(Matcher::find)
                .map(found -> found.group(1)).toList();
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(FirstPasswordLink.class);
    }
}
