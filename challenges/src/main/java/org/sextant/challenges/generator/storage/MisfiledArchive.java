package org.sextant.challenges.generator.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Archive;
import org.sextant.challenges.generator.file.Block;
import org.sextant.challenges.generator.file.Pdf;
import org.sextant.challenges.generator.file.PlainText;
import org.sextant.challenges.generator.file.TextDocuments;

/**
 * The folders of a club in a ZIP archive, with the plan of filing in {@code LISEZMOI.txt}: a year, a theme, then files to
 * change and files to hand out. Three files stand in a wrong place: of another year, another theme, another format.
 *
 * <p>Values: {@code association}; {@code malAnnee}, {@code malTheme}, {@code malFormat}, the three, and the same with
 * {@code Nom} behind, without their endings; {@code piege}, a budget for the next year that stands where it should;
 * {@code bien}, another that does.
 */
public final class MisfiledArchive implements Generator {
    private static final CountParameter FILES = new CountParameter("fichiers", 3, 2, 4);
    private static final List<String> CLUBS = List.of("Les Voisins du canal", "Le Cercle des marcheurs",
            "L'Amicale du Grand-Pré", "La Compagnie des étoiles", "Les Jardins de Belleroche");
    private static final List<String> MESSAGES = List.of("affiche", "invitation", "programme", "communique");
    private static final List<String> ACCOUNTS = List.of("devis", "facture", "recu", "bilan");
    private static final List<String> EVENTS = List.of("marche", "loto", "concert", "brocante", "bal", "tombola",
            "repas", "course", "expo", "carnaval", "kermesse", "voyage");
    private static final int DATE = "2000-01-01".length();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String PLAN = """
            PLAN DE CLASSEMENT

            Chaque fichier a une seule place : année / thème / usage.

            1. Année : celle de la date qui commence le nom du fichier (AAAA-MM-JJ), quel que soit le reste du nom.
            2. Thème :
               - Communication : affiche, communique, invitation, programme
               - Finances : bilan, budget, devis, facture, recu
            3. Usage :
               - a-modifier : fichiers que l'on peut encore travailler (.odt)
               - a-diffuser : fichiers figés, prêts à envoyer (.pdf)
            """;

    @Override
    public String name() {
        return "dossiers-a-reclasser";
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
        String club = draw.one(CLUBS);
        int year = draw.between(2019, 2024);
        List<Filed> files = draw.shuffled(files(draw, year, FILES.in(parameters)));
        Filed trap = new Filed("%d-12-%02d_budget-%d".formatted(year - 1, draw.between(2, 20), year), year - 1, 1, 0);
        List<Filed> wrong = List.of(files.get(0).inYear(2 * year - 1 - files.get(0).year()),
                files.get(1).inTheme(1 - files.get(1).theme()), files.get(2).inUse(1 - files.get(2).use()));
        List<Filed> all = new ArrayList<>(wrong);
        all.addAll(files.subList(3, files.size()));
        all.add(trap);
        Map<String, String> values = new TreeMap<>(Map.of("association", club, "piege", trap.file(), "bien",
                files.get(3).file()));
        List<String> names = List.of("malAnnee", "malTheme", "malFormat");
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), files.get(i).file());
            values.put(names.get(i) + "Nom", files.get(i).name());
        }
        List<GeneratedFile> entries = new ArrayList<>(List.of(PlainText.of("LISEZMOI.txt", club + "\n\n" + PLAN)));
        draw.shuffled(all).forEach(file -> entries.add(file.entry(club)));
        return new Generated(values, List.of(Archive.zip("espace-commun.zip", entries,
                file -> changed(file.name(), year))));
    }

    /** The evening of the day that begins its name; the plan is older than all files. */
    private static LocalDateTime changed(String path, int year) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        LocalDate day = Character.isDigit(name.charAt(0))
                ? LocalDate.parse(name.substring(0, DATE))
                : LocalDate.of(year - 2, 12, 3);
        return day.atTime(18, 30);
    }

    /** Some for each folder, no two of one kind about one event. */
    private static List<Filed> files(Draw draw, int year, int each) {
        List<Filed> files = new ArrayList<>();
        for (int theme = 0; theme < 2; theme++) {
            List<String> kinds = theme == 0 ? MESSAGES : ACCOUNTS;
            List<String> names = new ArrayList<>();
            kinds.forEach(kind -> EVENTS.forEach(event -> names.add(kind + "-" + event)));
            List<String> drawn = draw.some(4 * each, names);
            for (int i = 0; i < drawn.size(); i++) {
                int its = year - i % 2;
                files.add(new Filed("%d-%02d-%02d_%s".formatted(its, draw.between(1, 11), draw.between(1, 28),
                        drawn.get(i)), its, theme, i / 2 % 2));
            }
        }
        return files;
    }

    /**
     * A file and where it stands.
     *
     * @param theme 0 for messages, 1 for money
     * @param use   of the folder: 0 to change, 1 to hand out
     * @param made  the use that its format has
     */
    private record Filed(String name, int year, int theme, int use, int made) {
        Filed(String name, int year, int theme, int use) {
            this(name, year, theme, use, use);
        }

        Filed inYear(int other) {
            return new Filed(name, other, theme, use, made);
        }

        Filed inTheme(int other) {
            return new Filed(name, year, other, use, made);
        }

        Filed inUse(int other) {
            return new Filed(name, year, theme, other, made);
        }

        String file() {
            return name + (made == 0 ? ".odt" : ".pdf");
        }

        GeneratedFile entry(String club) {
            String path = "%d/%s/%s/%s".formatted(year, theme == 0 ? "Communication" : "Finances",
                    use == 0 ? "a-modifier" : "a-diffuser", file());
            String[] kindAndEvent = name.substring(DATE + 1).split("-", 2);
            List<Block> text = List.of(new Block.Heading(1, club),
                    new Block.Paragraph("Nature du document : " + kindAndEvent[0]),
                    new Block.Paragraph("Objet : " + kindAndEvent[1]),
                    new Block.Paragraph("Daté du " + DAY.format(LocalDate.parse(name.substring(0, DATE)))));
            return made == 0 ? TextDocuments.odt(path, text) : Pdf.of(path, text);
        }
    }
}
