package org.sextant.challenges.generator.research;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;
import org.sextant.challenges.generator.file.TextDocuments;

/**
 * The catalogue of a library and the plan of its rooms. Exactly two books fit the need (subject, kind, year, pages, on
 * the shelf), one of them just so old, the other just so long as allowed; every other document of the subject fails in
 * one point. Their call numbers lead, by way of the plan, to two rooms, one of them by its exception for large books.
 */
public final class LibraryCatalogue implements Generator {
    private static final int OTHERS = 120;
    private static final String BOOK = "livre";
    private static final String COMIC = "bande dessinée";
    private static final List<String> PREFIXES = List.of("A", "J");
    private static final String IN = "disponible";
    private static final List<String> KINDS = List.of(BOOK, "livre audio", "DVD", COMIC);
    private static final List<String> STATES = List.of(IN, "emprunté", "en réparation");
    private static final List<Subject> SUBJECTS = List.of(new Subject("volcans", 551), new Subject("abeilles", 638),
            new Subject("planètes", 523), new Subject("poissons", 597), new Subject("ponts", 624),
            new Subject("jardins", 635), new Subject("épices", 641), new Subject("papillons", 595),
            new Subject("marionnettes", 791), new Subject("pirates", 364));
    private static final List<String> TITLES = List.of("Le monde des %s", "Petite histoire des %s", "Atlas des %s",
            "Tout savoir sur les %s", "Les %s en questions", "Voyage au pays des %s", "La vie secrète des %s",
            "Le grand guide des %s", "Dix idées fausses sur les %s", "Regards sur les %s");
    private static final List<String> AUTHORS = List.of("Morel", "Diallo", "Nguyen", "Rossi", "Benali", "Kowalski",
            "Haddad", "Silva", "Lefort", "Okafor", "Tanaka", "Petrov", "Alvarez", "Rakoto", "Yilmaz", "Weber");
    private static final List<String> ROOMS = List.of("Acacia", "Baobab", "Cèdre", "Ginkgo", "Mûrier", "Olivier",
            "Séquoia", "Tilleul", "Palmier", "Érable");
    private static final List<String> PEOPLE = List.of("Yuna", "Ismaël", "Clémence", "Thiago", "Aminata", "Louis",
            "Mei", "Soraya");

    private static final ChoiceParameter SUBJECT = new ChoiceParameter("sujet",
            SUBJECTS.stream().map(Subject::plural).toList());

    @Override
    public String name() {
        return "catalogue-et-plan";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return SUBJECT.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        Subject subject = SUBJECTS.get(SUBJECT.index(parameters));
        int year = draw.between(2006, 2014);
        int pages = 10 * draw.between(11, 18);
        ShelfPlan plan = new ShelfPlan(draw.some(6, ROOMS));
        String plainPrefix = draw.one(PREFIXES);
        String largePrefix = plainPrefix.equals("A") ? "J" : "A";
        Shelves shelves = new Shelves(draw, new HashMap<>());
        List<Document> documents = wanted(shelves, subject, year, pages, plainPrefix, largePrefix);
        List<Subject> others = SUBJECTS.stream().filter(s -> !s.equals(subject)).toList();
        for (int i = 0; i < OTHERS; i++) {
            String prefix = PREFIXES.get(i / others.size() % PREFIXES.size());
            documents.add(shelves.document(others.get(i % others.size()), draw.one(KINDS), draw.between(1994, 2022),
                    draw.between(48, 320), draw.one(STATES), prefix, draw.between(1, 6) == 1));
        }
        Map<String, String> values = Map.of("prenom", draw.one(PEOPLE), "sujet", subject.plural(), "annee",
                String.valueOf(year), "pages", String.valueOf(pages), "salleSimple",
                plan.room(plainPrefix, subject.number()), "salleGrandFormat", plan.large(), "sansException",
                plan.room(largePrefix, subject.number()));
        List<GeneratedFile> files = new ArrayList<>(Spreadsheets.both("catalogue", List.of(
                sheet(draw.shuffled(documents)))));
        files.addAll(TextDocuments.both("plan-de-classement", plan.blocks()));
        return new Generated(values, files);
    }

    /** The documents of the subject: the two that fit, then those that fail in one point. */
    private static List<Document> wanted(Shelves shelves, Subject subject, int year, int pages, String plain,
            String large) {
        Draw draw = shelves.draw();
        List<Document> found = new ArrayList<>();
        found.add(shelves.document(subject, BOOK, year, pages - draw.between(2, 50), IN, plain, false));
        found.add(shelves.document(subject, BOOK, year + draw.between(1, 7), pages, IN, large, true));
        for (String prefix : PREFIXES) {
            for (String kind : KINDS.subList(1, KINDS.size())) {
                found.add(shelves.document(subject, kind, year + draw.between(0, 7), pages - draw.between(0, 50), IN,
                        prefix, false));
            }
            for (String state : STATES.subList(1, STATES.size())) {
                found.add(shelves.document(subject, BOOK, year + draw.between(0, 7), pages - draw.between(0, 50),
                        state, prefix, false));
            }
            found.add(shelves.document(subject, BOOK, year - draw.between(1, 9), pages - 10, IN, prefix, false));
            found.add(shelves.document(subject, BOOK, year + 1, pages + draw.between(4, 90), IN, prefix, false));
        }
        return found;
    }

    private static Sheet sheet(List<Document> documents) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Cote"), Cell.of("Titre"), Cell.of("Auteur"), Cell.of("Sujet"), Cell.of("Support"),
                Cell.of("Année"), Cell.of("Pages"), Cell.of("État")));
        for (Document d : documents) {
            boolean bound = d.kind().equals(BOOK) || d.kind().equals(COMIC);
            rows.add(List.of(Cell.of(d.mark()), Cell.of(d.title()), Cell.of(d.author()), Cell.of(d.subject()),
                    Cell.of(d.kind()), Cell.of(d.year()), bound ? Cell.of(d.pages()) : Cell.of("—"),
                    Cell.of(d.state())));
        }
        return new Sheet("Catalogue", rows);
    }

    /** Places documents so that no two have one call number: an author comes once a letter and subject. */
    private record Shelves(Draw draw, Map<String, List<String>> authors) {
        Document document(Subject subject, String kind, int year, int pages, String state, String prefix,
                boolean large) {
            String shelf = "%s %03d ".formatted(prefix, subject.number());
            List<String> left = authors.computeIfAbsent(shelf, _ -> new ArrayList<>(draw.shuffled(AUTHORS)));
            String author = left.removeLast();
            String mark = shelf + author.substring(0, 3).toUpperCase(Locale.ROOT) + (large ? " GF" : "");
            return new Document(mark, draw.one(TITLES).formatted(subject.plural()), author, subject.plural(), kind,
                    year, pages, state);
        }
    }

    private record Subject(String plural, int number) {
    }

    private record Document(String mark, String title, String author, String subject, String kind, int year, int pages,
            String state) {
    }
}
