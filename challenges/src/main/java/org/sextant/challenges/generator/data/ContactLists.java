package org.sextant.challenges.generator.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * Two lists of people, typed by different hands. An address, whatever its capitals and the spaces around it, is one person;
 * some people share a name, and some are written with their name the other way round.
 */
public final class ContactLists implements Generator {
    private static final List<String> DOMAINS = List.of("courriel.example", "poste-bleue.example", "messager.example");

    @Override
    public String name() {
        return "listes-a-rapprocher";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return JsonNodeFactory.instance.objectNode().put("type", "object").put("additionalProperties", false);
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int siteOnly = draw.between(38, 48);
        int paperOnly = draw.between(24, 32);
        int both = draw.between(13, 19);
        List<String> names = People.names(siteOnly + paperOnly + both, draw);
        List<Person> onSite = people(names.subList(0, siteOnly), draw);
        List<Person> onPaper = people(names.subList(siteOnly, siteOnly + paperOnly), draw);
        List<Person> onBoth = people(names.subList(siteOnly + paperOnly, names.size()), draw);
        for (int i = draw.between(4, 6); i > 0; i--) {
            Person twin = onSite.get(i);
            onPaper.set(i, new Person(twin.name(), "contact" + draw.between(100, 999) + i + "@" + DOMAINS.get(i % 3)));
        }
        List<Person> site = new ArrayList<>(onSite);
        site.addAll(onBoth);
        site.addAll(retyped(draw.some(draw.between(4, 6), onSite)));
        List<Person> paper = new ArrayList<>(onPaper);
        paper.addAll(retyped(onBoth));
        paper.addAll(retyped(draw.some(draw.between(2, 4), onPaper)));
        int people = onSite.size() + onPaper.size() + onBoth.size();
        Set<String> exact = addresses(site);
        exact.addAll(addresses(paper));
        Set<String> byName = new HashSet<>();
        site.forEach(person -> byName.add(person.name()));
        paper.forEach(person -> byName.add(person.name()));
        return new Generated(
                Map.of("personnes", String.valueOf(people), "communes", String.valueOf(both), "lignes",
                        String.valueOf(site.size() + paper.size()), "exactes", String.valueOf(exact.size()), "noms",
                        String.valueOf(byName.size()), "sansRecouper",
                        String.valueOf(people + both), "memesAdresses",
                        String.valueOf(site.size() + paper.size() - exact.size())),
                Spreadsheets.both("inscriptions", List.of(sheet("Site", draw.shuffled(site)),
                        sheet("Papier", draw.shuffled(paper)))));
    }

    private static List<Person> people(List<String> names, Draw draw) {
        List<Person> people = new ArrayList<>();
        for (String name : names) {
            String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT).replace(' ', '.');
            people.add(new Person(name, plain + "@" + draw.one(DOMAINS)));
        }
        return people;
    }

    /** The same people by another hand: every second address has capitals, others have a space, every third name turns. */
    private static List<Person> retyped(List<Person> people) {
        List<Person> again = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            String address = switch (i % 4) {
                case 0 -> person.address().substring(0, 1).toUpperCase(Locale.ROOT) + person.address().substring(1);
                case 1 -> person.address() + " ";
                case 2 -> person.address().toUpperCase(Locale.ROOT);
                default -> person.address();
            };
            String[] parts = person.name().split(" ", 2);
            String name = i % 3 == 0 ? parts[1].toUpperCase(Locale.ROOT) + " " + parts[0] : person.name();
            again.add(new Person(name, address));
        }
        return again;
    }

    private static Set<String> addresses(List<Person> people) {
        return people.stream().map(Person::address).collect(Collectors.toCollection(HashSet::new));
    }

    private static Sheet sheet(String name, List<Person> people) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Nom"), Cell.of("Adresse")));
        people.forEach(person -> rows.add(List.of(Cell.of(person.name()), Cell.of(person.address()))));
        return new Sheet(name, rows);
    }

    private record Person(String name, String address) {
    }
}
