package org.sextant.studio.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sextant.platform.Settings;
import org.sextant.schema.release.Release;
import org.sextant.schema.release.ReleaseFormat;
import org.sextant.schema.release.Sha256;
import org.sextant.schema.release.UnreadableRelease;

/** A server's database as its administrator sees it: tables and tables. */
final class DatabaseTables implements AutoCloseable {
    private final Connection connection;

    DatabaseTables(Settings.Database database) throws SQLException {
        connection = DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** A number that a query gives. */
    int number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }

    /** All tables with checksums of their rows: equal before and after where nothing was changed. */
    String fingerprint() throws SQLException {
        StringBuilder text = new StringBuilder();
        for (String table : names()) {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("checksum table " + table)) {
                result.next();
                text.append(table).append(' ').append(result.getLong(2)).append('\n');
            }
        }
        return text.toString();
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Publishes the content of release 1 once more, as release 2. */
    void addSecond() throws SQLException, IOException, UnreadableRelease {
        Release first;
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(document(1)))) {
            first = ReleaseFormat.read(unpacked.readAllBytes());
        }
        Release second = new Release(first.number().next(), first.publishedAt(), first.content());
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(ReleaseFormat.write(second));
        }
        execute("create temporary table second select * from content_release where number = 1");
        execute("update second set number = 2, document_sha256 = '" + Sha256.of(bytes.toByteArray()) + "'");
        execute("insert into content_release select * from second");
        set(2, bytes.toByteArray());
    }

    /** Changes one bit in the middle of a release; what it was before. */
    byte[] damage(int number) throws SQLException {
        byte[] whole = document(number);
        byte[] damaged = whole.clone();
        damaged[damaged.length / 2] ^= 1;
        set(number, damaged);
        return whole;
    }

    /** Writes a release's document back as a backup has it. */
    void set(int number, byte[] document) throws SQLException {
        try (PreparedStatement update = connection
                .prepareStatement("update content_release set document = ? where number = ?")) {
            update.setBytes(1, document);
            update.setInt(2, number);
            update.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private List<String> names() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery("""
                select table_name from information_schema.tables where table_schema = database()
                order by table_name""")) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        return names;
    }

    private byte[] document(int number) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement
                        .executeQuery("select document from content_release where number = " + number)) {
            result.next();
            return result.getBytes(1);
        }
    }
}
