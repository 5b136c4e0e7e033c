package org.sextant.challenges.generator.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * The list of the files of a club, to filter by type and author and to sort by date. No two were changed on one day.
 *
 * <p>Values: {@code type} and {@code auteur}; {@code fichier}, the file of both that was changed last, and {@code nom}
 * without its ending; {@code cree}, the one of both that was created last; {@code lourd}, the heaviest of both;
 * {@code autreAuteur} and {@code autreType}, changed last when the author or the type is forgotten.
 */
public final class FileInventory implements Generator {
    private static final CountParameter FILES = new CountParameter("fichiers", 60, 40, 80);
    private static final int GROUP = 5; // files of the type and author asked for
    private static final LocalDate START = LocalDate.of(2024, 1, 8);
    private static final List<String> SUBJECTS = List.of("accueil", "atelier", "balade", "buvette", "calendrier",
            "concert", "cuisine", "decor", "fete", "jardin", "local", "materiel", "musee", "quartier", "repas",
            "spectacle", "stage", "tombola");
    private static final List<String> WORDS = List.of("avant", "bilan", "essai", "groupe", "idees", "plan", "suivi",
            "voisins");
    private static final List<String> AUTHORS = List.of("Aminata", "Bruno", "Farida", "Goran", "Hélène", "Kenji");
    private static final List<Kind> KINDS = List.of(new Kind("Image", "jpg"), new Kind("Texte", "odt"),
            new Kind("Classeur", "ods"), new Kind("Présentation", "odp"));

    @Override
    public String name() {
        return "inventaire-de-fichiers";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return FILES.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        Kind kind = draw.one(KINDS);
        String author = draw.one(AUTHORS);
        List<Entry> files = files(draw, kind, author, FILES.in(parameters));
        Predicate<Entry> ofKind = file -> file.kind().equals(kind);
        Predicate<Entry> ofAuthor = file -> file.author().equals(author);
        Entry target = top(files, ofKind.and(ofAuthor), Entry::changed);
        Map<String, String> values = Map.of("type", kind.word(), "auteur", author, "fichier", target.file(), "nom",
                target.name(), "cree", top(files, ofKind.and(ofAuthor), Entry::created).file(), "lourd",
                top(files, ofKind.and(ofAuthor).and(file -> !file.equals(target)), Entry::size).file(),
                "autreAuteur", top(files, ofKind, Entry::changed).file(), "autreType",
                top(files, ofAuthor, Entry::changed).file());
        return new Generated(values, Spreadsheets.both("fichiers", List.of(sheet(draw.shuffled(files)))));
    }

    /** First the one to find, old but changed late; then others of its type and author; then one later of each alone. */
    private static List<Entry> files(Draw draw, Kind kind, String author, int count) {
        List<String> names = draw.some(count, names());
        int last = draw.between(230, 250);
        List<Integer> before = draw.some(GROUP - 1, days(last - 100, last - 5));
        List<Integer> after = draw.some(2, days(last + 3, last + 40));
        List<Integer> others = draw.shuffled(days(1, last + 40)).stream()
                .filter(day -> day != last && !before.contains(day) && !after.contains(day)).toList();
        List<Kind> otherKinds = KINDS.stream().filter(other -> !other.equals(kind)).toList();
        List<String> otherAuthors = AUTHORS.stream().filter(other -> !other.equals(author)).toList();
        List<Entry> files = new ArrayList<>();
        files.add(new Entry(names.getFirst(), kind, author, last - draw.between(150, 220), last, size(draw)));
        for (int i = 1; i < count; i++) {
            int changed = i < GROUP ? before.get(i - 1) : i < GROUP + 2 ? after.get(i - GROUP) : others.get(i);
            Kind its = i < GROUP || i == GROUP ? kind : draw.one(i == GROUP + 1 ? otherKinds : KINDS);
            boolean same = i < GROUP || i == GROUP + 1;
            String by = same ? author : draw.one(its.equals(kind) ? otherAuthors : AUTHORS);
            int created = changed - (same ? draw.between(0, 10) : draw.between(0, 120));
            files.add(new Entry(names.get(i), its, by, created, changed, size(draw)));
        }
        return files;
    }

    private static int size(Draw draw) {
        return draw.between(14, 6800);
    }

    private static List<Integer> days(int low, int high) {
        List<Integer> days = new ArrayList<>();
        for (int day = low; day <= high; day++) {
            days.add(day);
        }
        return days;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        SUBJECTS.forEach(subject -> WORDS.forEach(word -> names.add(subject + "-" + word)));
        return names;
    }

    private static Entry top(List<Entry> files, Predicate<Entry> among, ToIntFunction<Entry> by) {
        return files.stream().filter(among).max(Comparator.comparingInt(by)).orElseThrow();
    }

    private static Sheet sheet(List<Entry> files) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Fichier"), Cell.of("Type"), Cell.of("Taille (Ko)"), Cell.of("Créé le"),
                Cell.of("Modifié le"), Cell.of("Auteur")));
        files.forEach(file -> rows.add(List.of(Cell.of(file.file()), Cell.of(file.kind().word()), Cell.of(file.size()),
                Cell.of(START.plusDays(file.created())), Cell.of(START.plusDays(file.changed())),
                Cell.of(file.author()))));
        return new Sheet("Fichiers", rows);
    }

    private record Kind(String word, String ending) {
    }

    /** Days are counted from the start. */
    private record Entry(String name, Kind kind, String author, int created, int changed, int size) {
        String file() {
            return name + "." + kind.ending();
        }
    }
}
