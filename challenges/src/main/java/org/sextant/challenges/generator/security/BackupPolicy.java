package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Block;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;
import org.sextant.challenges.generator.file.TextDocuments;
import org.sextant.challenges.generator.security.BackupPlan.Demand;

/**
 * The needs of an organization as a text, and offers of backup as a sheet. A policy is a pair of offers of different
 * media, one of them off site, one that restores a recent copy fast enough (the same for both demands), one whose
 * copies nobody can erase for longer than intruders stay unseen. One pair meets the needs at the least cost, and each of
 * the demands decides: who forgets one finds another cost.
 *
 * <p>Values: {@code cout} is its yearly cost, {@code codes} its offers; {@code sans-verrou}, {@code sans-intervalle},
 * {@code sans-debit}, {@code sans-support} and {@code sans-lieu} are the least costs when the demand about erasing, recent
 * copies, speed, media or place is forgotten.
 */
public final class BackupPolicy implements Generator {
    private static final CountParameter OFFERS = new CountParameter("offres", 14, 10, 20);
    private static final Map<Demand, String> FORGOTTEN = Map.of(Demand.MEDIA, "sans-support", Demand.PLACE, "sans-lieu",
            Demand.ERASING, "sans-verrou", Demand.RECENT, "sans-intervalle", Demand.SPEED, "sans-debit");
    private static final String TAPES = "Bandes";
    private static final String ONLINE = "Stockage en ligne";
    private static final List<String> MEDIA = List.of("Disques", TAPES, ONLINE);
    private static final List<String> PLACES = List.of("Dans les locaux", BackupOffer.OFF_SITE);
    private static final List<String> ORGANIZATIONS = List.of("la coopérative Les Trois Rives",
            "le laboratoire Ocelle", "la clinique vétérinaire du Tilleul", "l'imprimerie Baobab",
            "la mutuelle Alizé", "le bureau d'études Kestrel");

    @Override
    public String name() {
        return "politique-sauvegarde";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return OFFERS.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int count = OFFERS.in(parameters);
        String organization = draw.one(ORGANIZATIONS);
        BackupNeeds needs = new BackupNeeds(draw.one(List.of(3, 5, 7)), 36 * draw.between(4, 9) * 10,
                draw.one(List.of(8, 10, 12)),
                draw.between(33, 52));
        while (true) {
            List<BackupOffer> offers = offers(count, needs, draw);
            List<BackupPlan> fit = cheapestFirst(offers, Demand.ALL, needs);
            if (fit.size() < 3 || fit.get(1).cost() == fit.getFirst().cost()) {
                continue;
            }
            Map<String, String> values = new TreeMap<>(Map.of("organisation", organization, "cout",
                    text(fit.getFirst().cost()), "codes", fit.getFirst().codes()));
            FORGOTTEN.forEach((demand, value) -> values.put(value,
                    text(cheapestFirst(offers, without(demand), needs).getFirst().cost())));
            if (values.values().stream().distinct().count() == values.size()) {
                return new Generated(values, files(organization, needs, offers));
            }
        }
    }

    private static List<BackupOffer> offers(int count, BackupNeeds needs, Draw draw) {
        List<BackupOffer> offers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String medium = draw.one(MEDIA);
            int every = draw.one(medium.equals(TAPES) ? List.of(6, 8, 12, 24) : List.of(1, 2, 4, 6, 12, 24));
            String place = medium.equals(ONLINE) ? BackupOffer.OFF_SITE : draw.one(PLACES);
            int speed = needs.speed() + draw.one(List.of(-60, -40, -25, -10, 10, 25, 50, 90));
            speed = Math.max(20, speed);
            int locked = draw.one(List.of(0, 0, 7, 14, 30, 60, 90));
            int cost = 600 + 2400 / every + 9 * speed + 11 * locked + 10 * draw.between(0, 60);
            offers.add(new BackupOffer(String.valueOf((char) ('A' + i)) + draw.between(21, 89), medium, place, every,
                    speed, locked, cost - cost % 10));
        }
        return offers;
    }

    private static List<BackupPlan> cheapestFirst(List<BackupOffer> offers, Set<Demand> demands,
            BackupNeeds needs) {
        List<BackupPlan> plans = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            for (int j = i + 1; j < offers.size(); j++) {
                plans.add(new BackupPlan(offers.get(i), offers.get(j)));
            }
        }
        return plans.stream().filter(plan -> plan.meets(demands, needs))
                .sorted(Comparator.comparingInt(BackupPlan::cost)).toList();
    }

    private static Set<Demand> without(Demand forgotten) {
        Set<Demand> left = EnumSet.allOf(Demand.class);
        left.remove(forgotten);
        return left;
    }

    private static List<GeneratedFile> files(String organization, BackupNeeds needs, List<BackupOffer> offers) {
        List<Block> needed = List.of(new Block.Heading(1, "Besoins recueillis pour " + organization),
                new Block.Heading(2, "Les équipes"),
                new Block.Paragraph(
                        "« Le serveur enregistre des données à toute heure, la nuit comme le jour. Quel que "
                                + "soit le moment où il tombe en panne, nous acceptons de perdre au plus ce qu'il a "
                                + "enregistré dans les " + needs.loss() + " heures d'avant. Ses " + needs.volume()
                                + " Go doivent alors être "
                                + "entièrement restaurés en " + needs.hours()
                                + " heures au plus, à partir de cette même copie "
                                + "récente. »"),
                new Block.Heading(2, "La responsable informatique"),
                new Block.Paragraph("« Lors de l'attaque, l'intrus avait un compte d'administration depuis "
                        + needs.days() + " jours quand il a tout chiffré. Il avait effacé toutes les copies qu'un "
                        + "administrateur pouvait effacer. Une intrusion aussi longue ne doit plus nous priver de "
                        + "toute copie antérieure à l'arrivée de l'intrus. »"),
                new Block.Heading(2, "L'assureur"),
                new Block.Paragraph("« Deux sauvegardes, sur deux supports de nature différente, dont une au moins à "
                        + "l'abri d'un incendie des locaux. »"),
                new Block.Heading(2, "La direction"),
                new Block.Paragraph("« Nous prendrons exactement deux offres du catalogue : la combinaison la moins "
                        + "chère parmi celles qui répondent à tous les besoins. Une même offre peut répondre à "
                        + "plusieurs besoins. »"),
                new Block.Heading(2, "Pour lire le catalogue"),
                new Block.Paragraph(
                        "La colonne « Support » donne la nature du support. Pour les calculs, 1 Go = 1 000 Mo, et le débit annoncé est tenu pendant toute la "
                                + "restauration."));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Code"), Cell.of("Support"), Cell.of("Lieu"), Cell.of("Une copie toutes les (h)"),
                Cell.of("Débit de restauration (Mo/s)"), Cell.of("Copies impossibles à effacer pendant (jours)"),
                Cell.of("Coût annuel (€)")));
        for (BackupOffer offer : offers) {
            rows.add(List.of(Cell.of(offer.code()), Cell.of(offer.medium()), Cell.of(offer.place()),
                    Cell.of(offer.every()), Cell.of(offer.speed()), Cell.of(offer.locked()), Cell.of(offer.cost())));
        }
        List<GeneratedFile> files = new ArrayList<>(TextDocuments.both("besoins", needed));
        files.addAll(Spreadsheets.both("offres", List.of(new Sheet("Offres", rows))));
        return files;
    }

    private static String text(int number) {
        return String.valueOf(number);
    }
}
