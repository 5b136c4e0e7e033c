package org.sextant.link;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.platform.AccountId;
import org.sextant.test.MovableClock;
import org.sextant.test.Sql;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class LinkServiceTest {
    private static final MovableClock CLOCK = MovableClock.at("2026-11-22T10:00:00Z");
    private static final AccountId ACCOUNT = new AccountId(71);

    @RegisterExtension
    static final TestServer SERVER = new TestServer().at(CLOCK);

    @BeforeAll
    static void someAccount() {
        Sql.execute(SERVER.database(), "insert into account (id, first_name, last_name, locale, created_at)"
                + " values (71, 'Zoë', 'Test', 'fr', '2026-11-22 10:00:00')");
    }

    @ParameterizedTest
    @EnumSource(LinkPurpose.class)
    void aLinkWorksOnceAndForItsPurposeOnly(LinkPurpose purpose) {
        String token = links().make(ACCOUNT, purpose, "a@example.org").token();
        assertThat(links().use(token, EnumSet.complementOf(EnumSet.of(purpose)))).isEmpty();
        assertThat(links().look(token, EnumSet.of(purpose))).isPresent();
        assertThat(links().use(token, purpose)).hasValueSatisfying(link -> {
            assertThat(link.account()).isEqualTo(ACCOUNT);
            assertThat(link.subject()).isEqualTo("a@example.org");
        });
        assertThat(links().use(token, purpose)).isEmpty();
        assertThat(links().look(token, EnumSet.of(purpose))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LinkPurpose.class)
    void aLinkEnds(LinkPurpose purpose) {
        NewLink link = links().make(ACCOUNT, purpose, "");
        Duration lifetime = LinkPolicy.STANDARD.lifetime(purpose);
        assertThat(link.expiresAt()).isEqualTo(CLOCK.instant().plus(lifetime));
        CLOCK.advance(lifetime.minusNanos(1000));
        assertThat(links().look(link.token(), EnumSet.of(purpose))).isPresent();
        CLOCK.advance(Duration.ofNanos(1000));
        assertThat(links().use(link.token(), purpose)).isEmpty();
    }

    @Test
    void theTokenIsLongAndKeptNowhere() {
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            String token = links().make(ACCOUNT, LinkPurpose.PASSWORD, "").token();
            assertThat(token).matches("[A-Za-z0-9_-]{43}");
            tokens.add(token);
        }
        assertThat(tokens).hasSize(100);
        String everything = String.join(" ", Sql.values(SERVER.database(), "select * from account_link"));
        assertThat(tokens).noneMatch(everything::contains);
    }

    @Test
    void ofManyWhoUseALinkAtOnceOneGetsIt() throws Exception {
        String token = links().make(ACCOUNT, LinkPurpose.PASSWORD, "").token();
        try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> use = () -> links().use(token, LinkPurpose.PASSWORD).isPresent();
            List<Future<Boolean>> tries = crowd.invokeAll(Collections.nCopies(24, use));
            int got = 0;
            for (Future<Boolean> one : tries) {
                got += one.get() ? 1 : 0;
            }
            assertThat(got).isEqualTo(1);
        }
    }

    @Test
    void endingTheKeysOfAnAccountLeavesWhatOnlyConfirmsItsAddress() {
        String password = links().make(ACCOUNT, LinkPurpose.PASSWORD, "").token();
        String first = links().make(ACCOUNT, LinkPurpose.FIRST_PASSWORD, "").token();
        String handed = links().make(ACCOUNT, LinkPurpose.HANDED_PASSWORD, "").token();
        String change = links().make(ACCOUNT, LinkPurpose.EMAIL_CHANGE, "").token();
        String confirm = links().make(ACCOUNT, LinkPurpose.EMAIL_CONFIRM, "").token();
        String export = links().make(ACCOUNT, LinkPurpose.EXPORT, "").token();
        links().endKeys(ACCOUNT);
        Set<LinkPurpose> any = EnumSet.allOf(LinkPurpose.class);
        assertThat(List.of(password, first, handed, change, export))
                .allMatch(token -> links().look(token, any).isEmpty());
        assertThat(links().look(confirm, any)).isPresent();
    }

    @Test
    void endingThoseOfAPurposeLeavesTheOthers() {
        String password = links().make(ACCOUNT, LinkPurpose.PASSWORD, "").token();
        String handed = links().make(ACCOUNT, LinkPurpose.HANDED_PASSWORD, "").token();
        links().end(ACCOUNT, LinkPurpose.HANDED_PASSWORD);
        assertThat(links().look(handed, EnumSet.allOf(LinkPurpose.class))).isEmpty();
        assertThat(links().look(password, EnumSet.allOf(LinkPurpose.class))).isPresent();
    }

    @Test
    void linksAreForgottenADayAfterTheirEnd() {
        links().make(ACCOUNT, LinkPurpose.EXPORT, "forgotten");
        CLOCK.advance(Duration.ofDays(2));
        links().make(ACCOUNT, LinkPurpose.EXPORT, "");
        assertThat(Sql.values(SERVER.database(), "select 1 from account_link where subject = 'forgotten'")).isEmpty();
    }

    private static LinkService links() {
        return SERVER.bean(LinkService.class);
    }
}
