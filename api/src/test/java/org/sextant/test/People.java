package org.sextant.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sextant.account.token.AccessTokens;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.platform.Settings;

/** People of a test: rows in its database, and clients that are signed in as them. */
public final class People {
    private final TestServer server;

    public People(TestServer server) {
        this.server = server;
    }

    /** Somebody new. */
    public AccountId newAccount() {
        return new AccountId(insert("""
                insert into account (first_name, last_name, locale, created_at)
                values ('Ada', 'Lovelace', 'fr', '2026-09-01 08:00:00')"""));
    }

    /** Deletes somebody. */
    public void delete(AccountId account) {
        insert("delete from account where id = ?", account.value());
    }

    /** A client of somebody who learns. */
    public GraphQlClient learner(AccountId account) {
        return client(account, Role.LEARNER);
    }

    /** A client of somebody with these roles. */
    public GraphQlClient client(AccountId account, Role... roles) {
        Actor actor = new Actor(account, "person" + account + "@example.org", Set.of(roles));
        String token = server.bean(AccessTokens.class).issue(actor, AccessTokens.LIFETIME).token();
        return server.client().with("Authorization", "Bearer " + token);
    }

    /** Puts down what somebody is known to master on a tube, in the place of what was. */
    public void knows(AccountId account, String tube, int floor, @Nullable Integer ceiling, Instant at) {
        insert("insert ignore into learner (account_id, sequence) values (?, 0)", account.value());
        insert("delete from knowledge_state where account_id = ? and tube = ?", account.value(), tube);
        insert("""
                insert into knowledge_state (account_id, tube, floor_level, floor_at, ceiling_level, ceiling_at, asked)
                values (?, ?, ?, ?, ?, ?, '')""", account.value(), tube, floor,
                floor == 0 ? null : Timestamp.from(at), ceiling, ceiling == null ? null : Timestamp.from(at));
    }

    private long insert(String sql, @Nullable Object... values) {
        Settings.Database database = server.database();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            ResultSet keys = statement.getGeneratedKeys();
            return keys.next() ? keys.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
