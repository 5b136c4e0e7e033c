package org.sextant.challenges.generator.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Block;
import org.sextant.challenges.generator.file.TextDocuments;

/**
 * The plan by which a town names its files, a text document, and a document to name. Codes of services and kinds stand in
 * tables, among others that look like them; rules say which date counts and how a subject is written.
 *
 * <p>Values: {@code commune}; of the document to name {@code service}, {@code genre}, {@code sujet}, {@code tenue} (the
 * day that counts), {@code redaction} (another day), {@code version} in a word, {@code extension}; {@code nom}, its name;
 * {@code mauvaiseDate}, {@code mauvaisService}, {@code mauvaisGenre}, {@code mauvaisSujet}, {@code mauvaiseVersion},
 * names with one error each.
 */
public final class NamingPlan implements Generator {
    private static final List<Code> SERVICES = List.of(new Code("Accueil et état civil", "AEC"),
            new Code("Affaires culturelles", "ACU"), new Code("Affaires scolaires", "ASC"),
            new Code("Bâtiments", "BAT"), new Code("Bibliothèque", "BIB"), new Code("Espaces verts", "EVE"),
            new Code("Finances", "FIN"), new Code("Ressources humaines", "RHU"), new Code("Sports", "SPO"),
            new Code("Voirie", "VOI"));
    private static final List<Code> KINDS = List.of(new Code("compte rendu de réunion", "CRR"),
            new Code("compte rendu de visite", "CRV"), new Code("convention", "CON"), new Code("convocation", "COV"),
            new Code("note de service", "NSE"), new Code("procès-verbal", "PVE"));
    private static final List<Subject> SUBJECTS = List.of(new Subject("la rénovation du préau", "renovation-preau"),
            new Subject("l'achat de vélos électriques", "achat-velos-electriques"),
            new Subject("la fête de l'été", "fete-ete"), new Subject("le prêt des salles", "pret-salles"),
            new Subject("l'éclairage du stade", "eclairage-stade"),
            new Subject("la collecte des déchets", "collecte-dechets"),
            new Subject("le marché de Noël", "marche-noel"), new Subject("la forêt des Chênes", "foret-chenes"));
    private static final List<String> ORDINALS = List.of("première", "deuxième", "troisième", "quatrième",
            "cinquième");
    private static final List<String> MONTHS = List.of("janvier", "février", "mars", "avril", "mai", "juin", "juillet",
            "août", "septembre", "octobre", "novembre", "décembre");
    private static final List<String> TOWNS = List.of("Tolvane", "Belleroche", "Saint-Aldo", "Montségour",
            "Villeneige");
    private static final ChoiceParameter ENDING = new ChoiceParameter("extension", List.of("odt", "ods", "pdf"));

    @Override
    public String name() {
        return "plan-de-nommage";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return ENDING.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        String ending = ENDING.words().get(ENDING.index(parameters));
        List<Code> services = draw.some(2, SERVICES);
        int kind = draw.between(0, 1); // the two that are taken for one another
        Subject subject = draw.one(SUBJECTS);
        LocalDate held = LocalDate.of(draw.between(2021, 2024), draw.between(1, 12), draw.between(2, 19));
        LocalDate written = held.plusDays(draw.between(2, 9));
        int version = draw.between(2, 5);
        String town = draw.one(TOWNS);
        Name name = new Name(held, services.getFirst().code(), KINDS.get(kind).code(), subject.written(), version,
                ending);
        Map<String, String> values = new TreeMap<>();
        values.put("commune", town);
        values.put("service", services.getFirst().word());
        values.put("genre", KINDS.get(kind).word());
        values.put("sujet", subject.said());
        values.put("tenue", said(held));
        values.put("redaction", said(written));
        values.put("version", ORDINALS.get(version - 1));
        values.put("extension", "." + ending);
        values.put("nom", name.text());
        values.put("mauvaiseDate", new Name(written, name.service, name.kind, name.subject, version, ending).text());
        values.put("mauvaisService",
                new Name(held, services.getLast().code(), name.kind, name.subject, version, ending).text());
        values.put("mauvaisGenre",
                new Name(held, name.service, KINDS.get(1 - kind).code(), name.subject, version, ending).text());
        values.put("mauvaisSujet", new Name(held, name.service, name.kind,
                subject.said().replaceAll("[ ']", "-"), version, ending).text());
        values.put("mauvaiseVersion",
                new Name(held, name.service, name.kind, name.subject, version - 1, ending).text());
        return new Generated(values, TextDocuments.both("plan-de-nommage", plan(town)));
    }

    private static List<Block> plan(String town) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Plan de nommage des fichiers de la commune de " + town));
        blocks.add(new Block.Paragraph("Tout fichier déposé dans l'espace commun porte un nom fait de cinq éléments,"
                + " dans cet ordre, séparés par un tiret bas (_), puis son extension :"));
        blocks.add(new Block.Paragraph("AAAAMMJJ_SERVICE_GENRE_sujet_vNN"));
        blocks.add(new Block.Heading(2, "1. La date"));
        blocks.add(new Block.Paragraph("C'est celle de l'événement dont parle le document (réunion, visite,"
                + " signature), et non celle de sa rédaction ou de son dépôt. Huit chiffres : année, mois, jour."));
        blocks.add(new Block.Heading(2, "2. Le service"));
        blocks.add(new Block.Paragraph("Code du service qui a rédigé le document, en capitales."));
        blocks.add(table("Service", SERVICES));
        blocks.add(new Block.Heading(2, "3. Le genre"));
        blocks.add(new Block.Paragraph("Code du genre de document, en capitales."));
        blocks.add(table("Genre", KINDS));
        blocks.add(new Block.Heading(2, "4. Le sujet"));
        blocks.add(new Block.Paragraph("En minuscules, sans accent ; on retire les articles (le, la, l', les) ainsi"
                + " que de, d', du et des ; les mots qui restent gardent leur ordre et sont séparés par un tiret (-)."));
        blocks.add(new Block.Heading(2, "5. La version"));
        blocks.add(new Block.Paragraph("La lettre v en minuscule et deux chiffres : v01 pour la première version."));
        blocks.add(new Block.Heading(2, "Exemple"));
        blocks.add(new Block.Paragraph("Première version de la convocation, par le service Voirie, à la réunion du"
                + " 7 avril 2020 sur le sens des rues de l'Île, au format .pdf :"));
        blocks.add(new Block.Paragraph("20200407_VOI_COV_sens-rues-ile_v01.pdf"));
        return blocks;
    }

    private static Block table(String head, List<Code> codes) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of(head, "Code")));
        codes.forEach(code -> rows.add(List.of(code.word(), code.code())));
        return new Block.Table(rows);
    }

    private static String said(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    private record Code(String word, String code) {
    }

    /** In a sentence and in a name. */
    private record Subject(String said, String written) {
    }

    private record Name(LocalDate day, String service, String kind, String subject, int version, String ending) {
        String text() {
            return "%d%02d%02d_%s_%s_%s_v%02d.%s".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(),
                    service, kind, subject, version, ending);
        }
    }
}
