package org.sextant.account.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.account.AccountService;
import org.sextant.account.Credentials;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Duplicates;
import org.sextant.test.Accounts;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** One account, several identities. */
class IdentitiesTest {
    private static final Identity AT_A_PROVIDER = new Identity(new IdentityProvider("https://ent.example.org"),
            "S-1-5-21/Éva");

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void anAccountMayHaveSeveralIdentities() {
        JsonNode session = people().registered("eva@example.org");
        AccountService accounts = SERVER.bean(AccountService.class);
        AccountId eva = accounts.find(Identity.email("eva@example.org")).orElseThrow();
        Actor actor = accounts.holder(eva).orElseThrow();
        IdentityService identities = SERVER.bean(IdentityService.class);
        identities.add(actor, eva, Identity.userName("eva.m"));
        identities.add(actor, eva, AT_A_PROVIDER);
        assertThat(identities.of(List.of(eva)).get(eva)).containsExactlyInAnyOrder(Identity.email("eva@example.org"),
                Identity.userName("eva.m"), AT_A_PROVIDER);
        assertThat(accounts.find(AT_A_PROVIDER)).contains(eva);
        assertThat(people().signIn("eva.m", Accounts.PASSWORD).at("/session/viewer/account/login").asText())
                .isEqualTo("eva@example.org");
        assertThat(people().with(session).client().data("{viewer{account{login email userName}}}")
                .at("/viewer/account").toString())
                .isEqualTo("{\"login\":\"eva@example.org\",\"email\":\"eva@example.org\",\"userName\":\"eva.m\"}");
    }

    @Test
    void anIdentityBelongsToOneAccount() {
        AccountService accounts = SERVER.bean(AccountService.class);
        IdentityService identities = SERVER.bean(IdentityService.class);
        AccountId one = SERVER.account("one@example.org");
        AccountId two = SERVER.account("two@example.org");
        Identity subject = new Identity(new IdentityProvider("https://gar.example.org"), "0123");
        identities.add(Actor.ANONYMOUS, one, subject);
        assertThat(Duplicates.caused(catchThrowable(() -> identities.add(Actor.ANONYMOUS, two, subject)))).isTrue();
        assertThat(accounts.find(subject)).contains(one);
    }

    @Test
    void nobodySignsInWithAPasswordAsTheSubjectOfAProvider() {
        people().registered("provider@example.org");
        AccountService accounts = SERVER.bean(AccountService.class);
        SERVER.bean(IdentityService.class).add(Actor.ANONYMOUS,
                accounts.find(Identity.email("provider@example.org")).orElseThrow(),
                new Identity(new IdentityProvider("https://other.example.org"), "plain-subject"));
        assertThat(Accounts.codes(people().signIn("plain-subject", Accounts.PASSWORD))).isEqualTo("UNKNOWN_ACCOUNT");
    }

    @Test
    void aPasswordIsHashedAnewWhenTheParametersHaveChanged() {
        String old = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        AccountService accounts = SERVER.bean(AccountService.class);
        AccountId id = SERVER.account("old@example.org");
        accounts.choosePassword(Actor.ANONYMOUS, id, old);
        assertThat(Accounts.codes(people().signIn("old@example.org", "Password"))).isEqualTo("UNKNOWN_ACCOUNT");
        assertThat(hash(accounts)).isEqualTo(old);
        assertThat(Accounts.codes(people().signIn("old@example.org", "password"))).isEmpty();
        assertThat(hash(accounts)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(Accounts.codes(people().signIn("old@example.org", "password"))).isEmpty();
    }

    private static String hash(AccountService accounts) {
        return accounts.credentials(Identity.email("old@example.org")).flatMap(Credentials::passwordHash).orElseThrow();
    }

    private static Accounts people() {
        return new Accounts(SERVER.client());
    }
}
