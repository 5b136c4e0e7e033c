package org.sextant.challenges.generator.research;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Block;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;
import org.sextant.challenges.generator.file.TextDocuments;

/**
 * The catalogue of a library and the plan of its rooms. Exactly two books fit the need (subject, kind, year, pages, on
 * the shelf); every other document of the subject fails in one point. The call numbers of the two lead, by way of the
 * plan, to two rooms, one of them by its exception for large books.
 */
public final class LibraryCatalogue implements Generator {
    private static final int OTHERS = 120;
    private static final String BOOK = "livre";
    private static final String IN = "disponible";
    private static final List<String> KINDS = List.of(BOOK, "livre audio", "DVD", "revue");
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
        return ChoiceParameter.schema("sujet", SUBJECTS.stream().map(Subject::plural).toList());
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        String plural = parameters.path("sujet").asText();
        Subject subject = SUBJECTS.stream().filter(s -> s.plural().equals(plural)).findFirst().orElseThrow();
        int year = draw.between(2006, 2014);
        int pages = 10 * draw.between(11, 18);
        List<String> rooms = draw.some(6, ROOMS);
        String plainPrefix = draw.one(List.of("A", "J"));
        String largePrefix = plainPrefix.equals("A") ? "J" : "A";
        List<Document> documents = wanted(draw, subject, year, pages, plainPrefix, largePrefix);
        for (int i = 0; i < OTHERS; i++) {
            Subject other = draw.one(SUBJECTS.stream().filter(s -> !s.equals(subject)).toList());
            documents.add(document(draw, other, draw.one(KINDS), draw.between(1994, 2022), draw.between(48, 320),
                    draw.one(STATES), draw.one(List.of("A", "J")), draw.between(1, 6) == 1));
        }
        Map<String, String> values = Map.of("prenom", draw.one(PEOPLE), "sujet", subject.plural(), "annee",
                String.valueOf(year), "pages", String.valueOf(pages), "salleSimple",
                room(rooms, plainPrefix, subject.number()), "salleGrandFormat", rooms.getLast(), "sansException",
                room(rooms, largePrefix, subject.number()));
        List<GeneratedFile> files = new ArrayList<>(Spreadsheets.both("catalogue", List.of(
                sheet(draw.shuffled(documents)))));
        files.addAll(TextDocuments.both("plan-de-classement", plan(rooms)));
        return new Generated(values, files);
    }

    /** The documents of the subject: the two that fit, then those that fail in one point. */
    private static List<Document> wanted(Draw draw, Subject subject, int year, int pages, String plain, String large) {
        List<Document> found = new ArrayList<>();
        found.add(document(draw, subject, BOOK, year + draw.between(0, 7), pages - draw.between(0, 50), IN, plain,
                false));
        found.add(document(draw, subject, BOOK, year + draw.between(0, 7), pages - draw.between(0, 50), IN, large,
                true));
        for (String prefix : List.of("A", "J")) {
            for (String kind : KINDS.subList(1, KINDS.size())) {
                found.add(document(draw, subject, kind, year + 2, pages - 20, IN, prefix, false));
            }
            for (String state : STATES.subList(1, STATES.size())) {
                found.add(document(draw, subject, BOOK, year + 3, pages - 30, state, prefix, false));
            }
            found.add(document(draw, subject, BOOK, year - draw.between(1, 9), pages - 10, IN, prefix, false));
            found.add(document(draw, subject, BOOK, year + 1, pages + draw.between(4, 90), IN, prefix, false));
        }
        return found;
    }

    private static Document document(Draw draw, Subject subject, String kind, int year, int pages, String state,
            String prefix, boolean large) {
        String author = draw.one(AUTHORS);
        String mark = "%s %03d %s%s".formatted(prefix, subject.number(),
                author.substring(0, 3).toUpperCase(Locale.ROOT), large ? " GF" : "");
        return new Document(mark, draw.one(TITLES).formatted(subject.plural()), author, subject.plural(), kind, year,
                pages, state);
    }

    private static String room(List<String> rooms, String prefix, int number) {
        if (prefix.equals("J")) {
            return rooms.get(number < 600 ? 3 : 4);
        }
        return rooms.get(number < 400 ? 0 : number < 700 ? 1 : 2);
    }

    private static Sheet sheet(List<Document> documents) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Cote"), Cell.of("Titre"), Cell.of("Auteur"), Cell.of("Sujet"), Cell.of("Support"),
                Cell.of("Année"), Cell.of("Pages"), Cell.of("État")));
        for (Document d : documents) {
            boolean bound = d.kind().equals(BOOK) || d.kind().equals("revue");
            rows.add(List.of(Cell.of(d.mark()), Cell.of(d.title()), Cell.of(d.author()), Cell.of(d.subject()),
                    Cell.of(d.kind()), Cell.of(d.year()), bound ? Cell.of(d.pages()) : Cell.of("—"),
                    Cell.of(d.state())));
        }
        return new Sheet("Catalogue", rows);
    }

    private static List<Block> plan(List<String> rooms) {
        return List.of(new Block.Heading(1, "Plan de classement de la médiathèque"),
                new Block.Heading(2, "Lire une cote"),
                new Block.Paragraph("La cote est l'adresse d'un document. Elle commence par une lettre (A pour adultes,"
                        + " J pour jeunesse), suivie d'un nombre et des trois premières lettres de l'auteur."),
                new Block.Heading(2, "Les salles"),
                new Block.Table(List.of(List.of("Lettre", "Nombres", "Salle"),
                        List.of("A", "000 à 399", rooms.get(0)), List.of("A", "400 à 699", rooms.get(1)),
                        List.of("A", "700 à 999", rooms.get(2)), List.of("J", "000 à 599", rooms.get(3)),
                        List.of("J", "600 à 999", rooms.get(4)))),
                new Block.Heading(2, "Exception"),
                new Block.Paragraph("Les documents de grand format ne tiennent pas sur les rayons ordinaires : quand la"
                        + " cote se termine par GF, le document se trouve dans la salle " + rooms.getLast()
                        + ", quels que soient sa lettre et son nombre."),
                new Block.Heading(2, "Emprunter"),
                new Block.Paragraph("Un document noté « disponible » dans le catalogue se trouve à sa place. Les autres"
                        + " peuvent être réservés à l'accueil."));
    }

    private record Subject(String plural, int number) {
    }

    private record Document(String mark, String title, String author, String subject, String kind, int year, int pages,
            String state) {
    }
}
