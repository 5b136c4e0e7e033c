package org.sextant.session;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import org.sextant.platform.Role;
import org.sextant.test.Accounts;
import org.sextant.test.TestServer;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

@Isolated("reads the log, in which servers of other tests write")
class SecretsInLogsTest {
    private static final String WRONG = "a wrong phrase";
    private static final String CHOSEN = "a chosen phrase";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void noPasswordAndNoTokenIsWrittenToTheLogEvenWhenItSaysAll() {
        Logger ours = (Logger) LoggerFactory.getLogger("org.sextant");
        Level level = ours.getLevel();
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        ours.setLevel(Level.ALL);
        ours.addAppender(appender);
        try {
            ours.info("The log is heard");
            List<String> secrets = secrets();
            String log = List.copyOf(appender.list).stream().map(SecretsInLogsTest::text)
                    .collect(Collectors.joining("\n"));
            assertThat(log).contains("The log is heard").doesNotContain(secrets);
        } finally {
            ours.detachAppender(appender);
            ours.setLevel(level);
        }
    }

    /** All that somebody types and gets, on good ways and bad ones. */
    private static List<String> secrets() {
        Accounts people = new Accounts(SERVER.client());
        JsonNode session = people.registered("log@example.org");
        people.signIn("log@example.org", WRONG, session.path("deviceToken").asText());
        JsonNode next = people.refresh(session.path("refreshToken").asText()).path("session");
        people.with(next).change(Accounts.PASSWORD, CHOSEN);
        people.with(next).client().answer("mutation{sessionCreate(input:{login:1,password:\"" + WRONG + "\"}){x}}");
        people.client().answer("mutation($p:String!){sessionCreate(input:{login:\"x\",password:$p}){session{viewer"
                + "{account{login}}}}}", Map.of("p", WRONG));
        SERVER.client(Role.ADMIN).answer("{viewer{sessions{address}}}");
        List<String> secrets = new ArrayList<>(List.of(Accounts.PASSWORD, WRONG, CHOSEN));
        for (String token : List.of("refreshToken", "accessToken", "deviceToken")) {
            secrets.add(session.path(token).asText());
            secrets.add(next.path(token).asText());
        }
        return secrets;
    }

    private static String text(ILoggingEvent event) {
        return event.getFormattedMessage() + (event.getThrowableProxy() == null
                ? ""
                : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
}
