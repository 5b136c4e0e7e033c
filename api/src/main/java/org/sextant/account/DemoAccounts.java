package org.sextant.account;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.platform.Settings;

/** The accounts of a trial on one's own machine; there are none when the server runs on a database of one's own. */
@Singleton
final class DemoAccounts {
    private static final String DOMAIN = "@demo.sextant";
    private static final byte[] PASSWORD = "sextant-demo".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, Set<Role>> ROLES = Map.of("learner", Set.of(Role.LEARNER), "teacher",
            Set.of(Role.LEARNER, Role.MEMBER, Role.ORG_ADMIN), "author", Set.of(Role.LEARNER, Role.READER, Role.AUTHOR),
            "reviewer", Set.of(Role.LEARNER, Role.READER, Role.REVIEWER), "publisher",
            Set.of(Role.LEARNER, Role.READER, Role.PUBLISHER), "invigilator", Set.of(Role.LEARNER, Role.INVIGILATOR),
            "admin", Set.of(Role.LEARNER, Role.ADMIN));

    private final boolean demo;

    DemoAccounts(Settings settings) {
        this.demo = settings.demo();
    }

    /** Whoever has this login and password. */
    Optional<Actor> find(String login, String password) {
        boolean known = demo && login.endsWith(DOMAIN)
                && ROLES.containsKey(login.substring(0, login.length() - DOMAIN.length()));
        boolean right = MessageDigest.isEqual(password.getBytes(StandardCharsets.UTF_8), PASSWORD);
        return known && right
                ? Optional.of(new Actor(new AccountId(1 + ROLES.keySet().stream().sorted().toList().indexOf(login.substring(0, login.indexOf('@')))), login, ROLES.getOrDefault(login.substring(0, login.indexOf('@')), Set.of())))
                : Optional.empty();
    }
}
