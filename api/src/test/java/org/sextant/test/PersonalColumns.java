package org.sextant.test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.account.PersonalData;

/**
 * The columns that say who or where somebody is, by lists in the resources of tests: each with the part of the copy of
 * one's data that shows it, or why none does. Held against the database and the features of a server.
 */
public final class PersonalColumns {
    /** What such columns are called; whoever makes one that is called otherwise adds its name here. */
    private static final String NAMES = "(account|actor|author|person|owner|user|proposer|reviewer|publisher)_id|author"
            + "|[a-z]+_by|recipient|client|network|login|email|first_name|last_name";

    private final TestServer server;
    private final String lists;
    private final Map<String, String> rows;

    /** The lists of some names on the class path. */
    public PersonalColumns(TestServer server, String... lists) {
        this.server = server;
        this.lists = String.join(", ", lists);
        this.rows = Stream.of(lists).flatMap(PersonalColumns::lines).collect(Collectors.toMap(row -> row[0],
                row -> row[1].strip(), (one, two) -> {
                    throw new IllegalStateException("twice: " + one);
                }, TreeMap::new));
    }

    /** What the lists lack, have too much, or say without a reason: a sentence each. */
    public List<String> differences() {
        Set<String> found = new TreeSet<>(Sql.values(server.database(), """
                select concat(table_name, '.', column_name) from information_schema.columns
                where table_schema = database() and table_name not like 'flyway%'
                and column_name regexp '^(""" + NAMES + ")$'"));
        Set<String> handedOut = server.running().context().getBeansOfType(PersonalData.class).stream()
                .map(PersonalData::name).collect(Collectors.toSet());
        return Stream.of(
                found.stream().filter(column -> !rows.containsKey(column)).map(column -> column
                        + " is in no list; add to " + lists + " '" + column + " <part of the copy>' or '- <reason>'"),
                rows.keySet().stream().filter(column -> !found.contains(column))
                        .map(column -> column + " is in a list and no longer in the database"),
                rows.values().stream().filter(part -> !part.startsWith("-") && !handedOut.contains(part))
                        .map(part -> "no feature hands out " + part + "; write a PersonalData bean for it"),
                rows.entrySet().stream().filter(row -> row.getValue().startsWith("-") && row.getValue().length() <= 20)
                        .map(row -> row.getKey() + " is left out for no reason"))
                .flatMap(sentences -> sentences).toList();
    }

    /** The tables that go on naming an account when it is deleted: their rows stay, nor is it forgotten in them. */
    public List<String> tablesThatRemember() {
        List<String> keys = Sql.values(server.database(), """
                select table_name, referenced_table_name, delete_rule from information_schema.referential_constraints
                where constraint_schema = database()""");
        Set<String> erased = new HashSet<>(Set.of("account"));
        Set<String> forgetful = new HashSet<>();
        for (int round = 0; round < keys.size(); round++) {
            for (int i = 0; i < keys.size(); i += 3) {
                if (erased.contains(keys.get(i + 1))) {
                    (keys.get(i + 2).equals("CASCADE") ? erased : forgetful).add(keys.get(i));
                }
            }
        }
        return rows.keySet().stream().filter(column -> column.endsWith(".account_id"))
                .map(column -> column.substring(0, column.indexOf('.')))
                .filter(table -> !erased.contains(table) && !forgetful.contains(table)).toList();
    }

    private static Stream<String[]> lines(String list) {
        try (InputStream in = PersonalColumns.class.getResourceAsStream("/" + list)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + list);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\\s+", 2));
        } catch (IOException e) {
            throw new IllegalStateException(list, e);
        }
    }
}
