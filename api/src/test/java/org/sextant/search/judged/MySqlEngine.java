package org.sextant.search.judged;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sextant.schema.release.Content;

/**
 * What a database finds by itself, to be better than: MySQL's {@code FULLTEXT} in natural language mode, the title
 * counting twice the body, as a server comes.
 */
final class MySqlEngine implements Engine, Closeable {
    private static final List<Locale> LOCALES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final Connection connection;

    private MySqlEngine(Connection connection) {
        this.connection = connection;
    }

    /**
     * An engine over a bank.
     *
     * @param url of a database, with user and password, in which two tables may be made; they are gone when it is closed
     */
    static MySqlEngine of(Content bank, String url) {
        try {
            MySqlEngine engine = new MySqlEngine(DriverManager.getConnection(url));
            for (Locale locale : LOCALES) {
                engine.load(BankText.of(bank, locale), table(locale));
            }
            return engine;
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not take the documents: " + e.getMessage(), e);
        }
    }

    private static String table(Locale locale) {
        return locale.getLanguage().equals("en") ? "judged_en" : "judged_fr";
    }

    private void load(List<BankText> texts, String table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS " + table);
            statement.execute("CREATE TABLE " + table + " (id VARCHAR(200) PRIMARY KEY, title TEXT, body MEDIUMTEXT, "
                    + "FULLTEXT (title), FULLTEXT (body)) CHARACTER SET utf8mb4");
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (?, ?, ?)")) {
            for (BankText text : texts) {
                insert.setString(1, text.id());
                insert.setString(2, text.title());
                insert.setString(3, text.body());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public List<String> ids(String query, Locale locale, int first) {
        String sql = """
                SELECT id, 2 * MATCH (title) AGAINST (?) + MATCH (body) AGAINST (?) AS score FROM %s
                WHERE MATCH (title) AGAINST (?) OR MATCH (body) AGAINST (?) ORDER BY score DESC, id LIMIT %d"""
                .formatted(table(locale), first);
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int parameter = 1; parameter <= 4; parameter++) {
                select.setString(parameter, query);
            }
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer '" + query + "': " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try (connection; Statement statement = connection.createStatement()) {
            for (Locale locale : LOCALES) {
                statement.execute("DROP TABLE " + table(locale));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tables could not be removed: " + e.getMessage(), e);
        }
    }
}
