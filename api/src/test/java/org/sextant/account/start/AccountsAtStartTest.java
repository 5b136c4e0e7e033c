package org.sextant.account.start;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.Server;
import org.sextant.account.AccountService;
import org.sextant.account.identity.Identity;
import org.sextant.account.password.PasswordService;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.platform.Access;
import org.sextant.platform.AccountId;
import org.sextant.platform.Frontends;
import org.sextant.platform.Letters;
import org.sextant.platform.Role;
import org.sextant.platform.Settings;
import org.sextant.platform.embedded.EmbeddedDatabase;
import org.sextant.test.Accounts;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Accounts that a server makes when it starts, and those that nobody may use any more. */
class AccountsAtStartTest {
    private static final String DEMO = "sextant-demo";
    private static final Identity ADMIN = Identity.email("boss@example.org");

    @TempDir
    static Path home;

    @Test
    void whatATrialMadeIsOfNoUseOnADatabaseOfOnesOwn() throws Exception {
        JsonNode session;
        Optional<AccountId> made;
        try (Server trial = answering(Optional.empty())) {
            assertThat(people(trial).signIn("teacher@demo.sextant", DEMO).at("/session/viewer/roles").toString())
                    .isEqualTo("[\"LEARNER\",\"MEMBER\",\"ORG_ADMIN\"]");
            session = people(trial).signIn("admin@demo.sextant", DEMO).path("session");
            made = accounts(trial).find(Identity.email("admin@demo.sextant"));
        }
        try (EmbeddedDatabase kept = EmbeddedDatabase.start(home);
                Server earnest = answering(Optional.of(kept.connection()))) {
            Accounts people = people(earnest);
            assertThat(accounts(earnest).find(Identity.email("admin@demo.sextant"))).isEqualTo(made);
            assertThat(Accounts.codes(people.signIn("admin@demo.sextant", DEMO))).isEqualTo("UNKNOWN_ACCOUNT");
            assertThat(Accounts.codes(people.refresh(session.path("refreshToken").asText()))).isEqualTo("SESSION_OVER");
            assertThat(people.with(session).client().errorCode("{viewer{roles}}")).isEqualTo("UNAUTHENTICATED");
        }
        try (Server trial = answering(Optional.empty())) {
            assertThat(people(trial).signIn("admin@demo.sextant", DEMO).path("session").isNull()).isFalse();
            assertThat(accounts(trial).find(Identity.email("admin@demo.sextant"))).isPresent().isEqualTo(made);
        }
    }

    @Test
    void whoeverRunsTheInstallationGetsAnAccountWithoutAPassword() {
        TestServer server = new TestServer().with(new Access(0, Optional.of("Boss@example.org")))
                .with("sextant.test.first-passwords", true).start();
        try {
            AccountId boss = server.bean(AccountService.class).find(ADMIN).orElseThrow();
            assertThat(server.bean(AccountService.class).holder(boss).orElseThrow().roles())
                    .containsExactlyInAnyOrder(Role.LEARNER, Role.ADMIN);
            assertThat(server.bean(Offers.class).offered).containsExactly(boss + " boss@example.org");
            assertThat(Accounts.codes(new Accounts(server.client()).signIn("boss@example.org", "of nobody")))
                    .isEqualTo("UNKNOWN_ACCOUNT");
            server.stop();
            server.start();
            assertThat(server.bean(Offers.class).offered).hasSize(1);
            assertThat(server.bean(AuditService.class).about(boss)).filteredOn(
                    event -> event.kind() == AuditKind.ACCOUNT_MADE).hasSize(1);
            server.bean(AccountService.class).choosePassword(server.signedIn("boss@example.org"), boss,
                    server.bean(PasswordService.class).hash(Accounts.PASSWORD));
            server.stop();
            server.start();
            assertThat(server.bean(Offers.class).offered).isEmpty();
            assertThat(new Accounts(server.client()).signedIn("boss@example.org").at("/viewer/roles").toString())
                    .isEqualTo("[\"LEARNER\",\"ADMIN\"]");
        } finally {
            server.stop();
        }
    }

    @Test
    void anAccountThatAnybodyMayHaveOpenedIsNotMadeAnAdministrators() {
        TestServer server = new TestServer().start();
        new Accounts(server.client()).registered("boss@example.org");
        server.stop();
        TestServer later = new TestServer(server.database()).with(new Access(0, Optional.of("boss@example.org")))
                .with("sextant.test.first-passwords", true).start();
        try {
            assertThat(new Accounts(later.client()).signedIn("boss@example.org").at("/viewer/roles").toString())
                    .isEqualTo("[\"LEARNER\"]");
            assertThat(later.bean(Offers.class).offered).isEmpty();
        } finally {
            later.stop();
        }
    }

    private static Server answering(Optional<Settings.Database> database) throws InterruptedException {
        Server server = Server.start(new Settings("127.0.0.1", 0, home, database, Optional.empty(), Frontends.NONE,
                Access.DIRECT, Letters.NONE));
        server.awaitReady();
        return server;
    }

    private static Accounts people(Server server) {
        return new Accounts(new GraphQlClient(server.port(), Map.of()));
    }

    private static AccountService accounts(Server server) {
        return server.context().getBean(AccountService.class);
    }

    /** Remembers for whom a way to choose the first password was asked for. */
    @Singleton
    @Requires(property = "sextant.test.first-passwords")
    static final class Offers implements FirstPassword {
        final List<String> offered = new CopyOnWriteArrayList<>();

        @Override
        public void offer(AccountId account, String email) {
            offered.add(account + " " + email);
        }
    }
}
