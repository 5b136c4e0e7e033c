package org.sextant.bench;

import io.micronaut.data.annotation.Query;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A statement of a repository, taken from the repository itself, so that what is compared is the same.
 *
 * @param sql with parameters such as {@code :account}
 */
record NamedQuery(String sql) {
    private static final Pattern PARAMETER = Pattern.compile(":([a-zA-Z]+)");

    /** The statement of a method of a repository, which no other method of that name and number of parameters has. */
    static NamedQuery of(String repository, String method, int parameters) throws ClassNotFoundException {
        return Stream.of(Class.forName(repository).getDeclaredMethods())
                .filter(m -> m.getName().equals(method) && m.getParameterCount() == parameters
                        && m.isAnnotationPresent(Query.class))
                .map(m -> new NamedQuery(m.getAnnotation(Query.class).value())).findFirst()
                .orElseThrow(() -> new IllegalStateException(repository + " has no query " + method));
    }

    /** The statement of a constant of a repository, with names for its parameters in their order. */
    static NamedQuery of(String repository, String constant, List<String> parameters)
            throws ReflectiveOperationException {
        Field field = Class.forName(repository).getDeclaredField(constant);
        field.setAccessible(true);
        String sql = (String) field.get(null);
        for (String parameter : parameters) {
            sql = sql.replaceFirst("\\?", ":" + parameter);
        }
        return new NamedQuery(sql);
    }

    /** Runs it, and reads all that it finds. */
    void run(Connection connection, Map<String, ?> values) throws SQLException {
        List<Object> bound = new ArrayList<>();
        String marked = PARAMETER.matcher(sql)
                .replaceAll(match -> Matcher.quoteReplacement(marks(match.group(1), values, bound)));
        try (PreparedStatement statement = connection.prepareStatement(marked)) {
            for (int i = 0; i < bound.size(); i++) {
                statement.setObject(i + 1, bound.get(i));
            }
            if (statement.execute()) {
                read(statement.getResultSet());
            }
        }
    }

    private static String marks(String name, Map<String, ?> values, List<Object> bound) {
        if (!values.containsKey(name)) {
            throw new IllegalStateException("the query wants ':" + name + "'");
        }
        Object value = values.get(name);
        Collection<?> all = value instanceof Collection<?> several ? several : Collections.singletonList(value);
        bound.addAll(all);
        return String.join(", ", Collections.nCopies(all.size(), "?"));
    }

    private static void read(ResultSet found) throws SQLException {
        int columns = found.getMetaData().getColumnCount();
        while (found.next()) {
            for (int i = 1; i <= columns; i++) {
                found.getObject(i);
            }
        }
    }
}
