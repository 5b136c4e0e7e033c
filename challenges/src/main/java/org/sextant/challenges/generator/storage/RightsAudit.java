package org.sextant.challenges.generator.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * The access rights of a shared space: who works where and until when, who is in which group, and which folder is open to
 * which person or group. Some who left keep access, by themselves or by a group; some of other services may change a
 * folder of staff matters.
 *
 * <p>Values: {@code controle}, the day of the audit; {@code dossier} and {@code service}, its owner; {@code partis}, how
 * many left before that day and keep access; {@code exterieurs}, how many of those still there, of other services, may
 * change the folder; {@code partisDirects}, those who left and keep a right of their own; {@code absents}, all who left;
 * {@code lecteurs}, outsiders who may read or change the folder; {@code avecPartis}, outsiders who may change it, with
 * those who left.
 */
public final class RightsAudit implements Generator {
    private static final CountParameter PEOPLE = new CountParameter("personnes", 34, 30, 40);
    private static final LocalDate DAY = LocalDate.of(2024, 10, 1);
    private static final List<String> FIRST = List.of("Abel", "Aïcha", "Anouk", "Bilal", "Chiara", "Diane", "Emeka",
            "Fatim", "Gaël", "Hugo", "Iris", "Jonas", "Karim", "Lucia", "Mei", "Nils", "Olga", "Pablo", "Quitterie",
            "Rania");
    private static final List<String> LAST = List.of("Arnaud", "Benali", "Costa", "Diop", "Fischer", "Garcia", "Haddad",
            "Ivanov", "Kaya", "Leroy", "Mensah", "Nguyen");
    private static final List<String> SERVICES = List.of("Ressources humaines", "Accueil", "Technique",
            "Communication", "Achats");
    private static final List<String> GROUPS = List.of("RH", "Encadrement", "Projet-locaux", "Fête-annuelle",
            "Accueil-tous");
    private static final String FOLDER = "Paie";
    private static final List<String> FOLDERS = List.of("Annuaire", "Locaux", "Fête", "Fournisseurs", FOLDER,
            "Photothèque");
    private static final String CHANGE = "Modification";
    private static final String READ = "Lecture";

    @Override
    public String name() {
        return "audit-des-droits";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return PEOPLE.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int left = draw.between(8, 11);
        int idle = draw.between(2, 4); // of those who left, without any right
        List<Person> people = people(draw, PEOPLE.in(parameters), left);
        Map<String, Set<String>> groups = groups(draw, people, left, idle);
        List<Right> rights = rights(draw, people, left, idle);
        Predicate<Person> gone = person -> person.left() != null && person.left().isBefore(DAY);
        Predicate<Person> outside = person -> !person.service().equals(SERVICES.getFirst());
        Predicate<Person> any = person -> rights.stream().anyMatch(right -> concerns(right, person, groups));
        Predicate<Person> own = person -> rights.stream().anyMatch(right -> right.to().equals(person.name()));
        Predicate<Person> reads = person -> rights.stream()
                .anyMatch(right -> right.folder().equals(FOLDER) && concerns(right, person, groups));
        Predicate<Person> changes = person -> rights.stream().anyMatch(right -> right.folder().equals(FOLDER)
                && right.level().equals(CHANGE) && concerns(right, person, groups));
        Map<String, String> values = Map.of("controle", "1er octobre 2024", "dossier", FOLDER, "service",
                SERVICES.getFirst(), "partis", count(people, gone.and(any)), "exterieurs",
                count(people, gone.negate().and(outside).and(changes)), "partisDirects", count(people, gone.and(own)),
                "absents", count(people, gone), "lecteurs", count(people, gone.negate().and(outside).and(reads)),
                "avecPartis", count(people, outside.and(changes)));
        return new Generated(values, Spreadsheets.both("droits", sheets(draw, people, groups, rights)));
    }

    /** Those who left come first, then those who will leave. */
    private static List<Person> people(Draw draw, int count, int gone) {
        List<String> names = new ArrayList<>();
        FIRST.forEach(first -> LAST.forEach(last -> names.add(first + " " + last)));
        List<Person> people = new ArrayList<>();
        for (String name : draw.some(count, names)) {
            int rank = people.size();
            LocalDate left = rank < gone
                    ? DAY.minusDays(draw.between(8, 260))
                    : rank < gone + 3 ? DAY.plusDays(draw.between(8, 90)) : null;
            String service = rank % 3 == 2 ? SERVICES.getFirst() : draw.one(SERVICES.subList(1, SERVICES.size()));
            people.add(new Person(name, service, left));
        }
        return people;
    }

    /** Of those who left, the first have no right, the next two one of their own, and the others are in a group. */
    private static Map<String, Set<String>> groups(Draw draw, List<Person> people, int left, int idle) {
        Map<String, Set<String>> groups = new HashMap<>();
        GROUPS.forEach(group -> groups.put(group, new TreeSet<>()));
        for (Person person : people.subList(left, people.size())) {
            member(groups, person.service().equals(SERVICES.getFirst()) ? GROUPS.getFirst() : GROUPS.getLast(), person);
        }
        List<Person> here = people.subList(left + 3, people.size());
        for (String group : GROUPS.subList(1, 4)) {
            draw.some(draw.between(4, 6), here).forEach(person -> member(groups, group, person));
        }
        for (Person person : people.subList(idle + 2, left)) {
            member(groups, draw.one(GROUPS.subList(1, 4)), person);
        }
        return groups;
    }

    private static void member(Map<String, Set<String>> groups, String group, Person person) {
        groups.computeIfAbsent(group, name -> new TreeSet<>()).add(person.name());
    }

    private static List<Right> rights(Draw draw, List<Person> people, int left, int idle) {
        List<Right> rights = new ArrayList<>(List.of(new Right(FOLDER, "RH", CHANGE),
                new Right(FOLDER, "Encadrement", CHANGE), new Right(FOLDER, "Projet-locaux", READ),
                new Right("Annuaire", "Accueil-tous", READ), new Right("Annuaire", "RH", CHANGE),
                new Right("Locaux", "Projet-locaux", CHANGE), new Right("Locaux", "Encadrement", READ),
                new Right("Fête", "Fête-annuelle", CHANGE), new Right("Fête", "Accueil-tous", READ),
                new Right("Fournisseurs", "Encadrement", READ), new Right("Photothèque", "Accueil-tous", CHANGE)));
        people.subList(idle, idle + 3).forEach(person -> rights.add(new Right(draw.one(FOLDERS), person.name(),
                draw.one(List.of(READ, CHANGE)))));
        List<Person> outside = draw.shuffled(people.subList(left, people.size())).stream()
                .filter(person -> !person.service().equals(SERVICES.getFirst())).toList();
        outside.subList(0, 2).forEach(person -> rights.add(new Right(FOLDER, person.name(), CHANGE)));
        rights.add(new Right(FOLDER, outside.get(2).name(), READ));
        outside.subList(3, 6).forEach(person -> rights.add(new Right(draw.one(List.of("Locaux", "Fournisseurs")),
                person.name(), CHANGE)));
        return rights;
    }

    private static boolean concerns(Right right, Person person, Map<String, Set<String>> groups) {
        return right.to().equals(person.name()) || groups.getOrDefault(right.to(), Set.of()).contains(person.name());
    }

    private static String count(List<Person> people, Predicate<Person> which) {
        return String.valueOf(people.stream().filter(which).count());
    }

    private static List<Sheet> sheets(Draw draw, List<Person> people, Map<String, Set<String>> groups,
            List<Right> rights) {
        List<List<Cell>> staff = new ArrayList<>();
        staff.add(List.of(Cell.of("Nom"), Cell.of("Service"), Cell.of("Date de départ")));
        draw.shuffled(people).forEach(person -> staff.add(List.of(Cell.of(person.name()), Cell.of(person.service()),
                person.left() == null ? Cell.of("") : Cell.of(person.left()))));
        List<List<Cell>> members = new ArrayList<>();
        members.add(List.of(Cell.of("Groupe"), Cell.of("Membre")));
        GROUPS.forEach(group -> groups.getOrDefault(group, Set.of())
                .forEach(member -> members.add(List.of(Cell.of(group), Cell.of(member)))));
        List<List<Cell>> granted = new ArrayList<>();
        granted.add(List.of(Cell.of("Dossier"), Cell.of("Accordé à"), Cell.of("Droit")));
        draw.shuffled(rights).forEach(right -> granted
                .add(List.of(Cell.of(right.folder()), Cell.of(right.to()), Cell.of(right.level()))));
        return List.of(new Sheet("Personnes", staff), new Sheet("Groupes", members), new Sheet("Droits", granted));
    }

    private record Person(String name, String service, @Nullable LocalDate left) {
    }

    private record Right(String folder, String to, String level) {
    }
}
