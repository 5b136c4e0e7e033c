package org.sextant.challenges.generator.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Grid;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * The register of what a town does with personal data. Two of its lines break a rule each: a time that never ends,
 * consent without a proof, sensitive data without a study of the risks, servers outside Europe without a guarantee.
 *
 * <p>Parameter: {@code lignes}, how many. Values: {@code premiere} and {@code seconde} (the answer), {@code europe}
 * and {@code ordinaire} (no guarantee, no proof, no study, and need none).
 */
public final class ProcessingRegister implements Generator {
    private static final CountParameter LINES = new CountParameter("lignes", 15, 13, 16);
    private static final String NONE = "–";
    private static final String CONSENT = "consentement";
    private static final List<String> EUROPE = List.of("France", "Allemagne", "Espagne", "Portugal");
    private static final List<String> OUTSIDE = List.of("Inde", "Brésil", "Mexique", "Viêt Nam");
    private static final List<String> ENDLESS = List.of("illimitée", "à définir", "tant que ce sera utile");
    private static final List<String> TIMES = List.of("6 mois", "1 an", "2 ans", "3 ans", "5 ans", "10 ans");

    /** What is done, by which right, with which data; four with consent, then four with sensitive data, then others. */
    private record Line(String name, String basis, String data, boolean sensitive) {
    }

    private static final List<Line> ALL = List.of(
            new Line("Lettre d'information", CONSENT, "adresse électronique", false),
            new Line("Photos de la fête", CONSENT, "image, nom", false),
            new Line("Alertes par SMS", CONSENT, "numéro de téléphone, quartier", false),
            new Line("Enquête sur les loisirs", CONSENT, "âge, quartier, activités", false),
            new Line("Cantine : repas adaptés", "mission d'intérêt public", "nom, allergies alimentaires", true),
            new Line("Piscine : suivi des nageurs", "contrat", "nom, certificat médical", true),
            new Line("Aide à domicile", "mission d'intérêt public", "nom, adresse, maladies", true),
            new Line("Accès des agents", "mission d'intérêt public", "nom, empreinte digitale", true),
            new Line("Prêts de la médiathèque", "contrat", "nom, adresse, livres empruntés", false),
            new Line("Location de salles", "contrat", "nom, téléphone, dates", false),
            new Line("Abonnement au parking", "contrat", "nom, plaque du véhicule", false),
            new Line("Paie des agents", "obligation légale", "nom, numéro de compte, salaire", false),
            new Line("État civil", "obligation légale", "nom, dates de naissance et de mariage", false),
            new Line("Listes électorales", "obligation légale", "nom, adresse, date de naissance", false),
            new Line("École de musique", "contrat", "nom, âge, instrument", false),
            new Line("Vidéo de la déchèterie", "mission d'intérêt public", "images des véhicules", false));

    @Override
    public String name() {
        return "registre-traitements";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return LINES.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        List<Line> lines = ALL.subList(0, LINES.in(parameters));
        List<Integer> broken = draw.some(2, List.of(0, 1, 2, 3));
        List<Integer> culprits = broken.stream().map(rule -> culprit(draw, rule)).toList();
        Grid table = new Grid("Réf.", "Traitement", "Base légale", "Données", "Conservation", "Serveurs",
                "Garantie hors d'Europe", "Preuve du consentement", "Analyse d'impact");
        List<Integer> order = draw.shuffled(IntStream.range(0, lines.size()).boxed().toList());
        for (int position = 0; position < order.size(); position++) {
            int i = order.get(position);
            Line line = lines.get(i);
            int rule = culprits.contains(i) ? broken.get(culprits.indexOf(i)) : -1;
            boolean outside = rule == 3 || i % 4 == 1 && i != culprits.getFirst() && i != culprits.getLast();
            table.row(reference(position), line.name(), line.basis(), line.data(),
                    draw.one(rule == 0 ? ENDLESS : TIMES), draw.one(outside ? OUTSIDE : EUROPE),
                    outside && rule != 3 ? "clauses contractuelles types" : NONE,
                    line.basis().equals(CONSENT) && rule != 1 ? "formulaires conservés" : NONE,
                    line.sensitive() && rule != 2 ? "faite" : NONE);
        }
        List<Integer> places = culprits.stream().map(order::indexOf).sorted().toList();
        Map<String, String> values = Map.of("premiere", reference(places.getFirst()),
                "seconde", reference(places.getLast()), "europe", reference(order.indexOf(10)),
                "ordinaire", reference(order.indexOf(12)));
        return new Generated(values, Spreadsheets.both("registre-des-traitements",
                List.of(table.sheet("Registre"))));
    }

    /** A line that could break the rule: its place among all; another for each rule. */
    private static int culprit(Draw draw, int rule) {
        return switch (rule) {
            case 0 -> draw.one(List.of(8, 11));
            case 1 -> draw.between(0, 2);
            case 2 -> draw.between(4, 7);
            default -> draw.one(List.of(3, 9));
        };
    }

    private static String reference(int position) {
        return String.format(Locale.ROOT, "T-%02d", position + 1);
    }
}
