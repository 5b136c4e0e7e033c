package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
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
 * The needs of an organization as a text, and offers of backup as a sheet. A policy is a pair of offers of different
 * media, one of them off site, one that restores a recent copy fast enough (the same for both demands), one whose
 * copies nobody can erase for longer than intruders stay unseen. One pair meets the needs at the least cost.
 *
 * <p>Values: {@code cout} is its yearly cost, {@code codes} its offers; {@code sans-verrou}, {@code sans-debit} and
 * {@code sans-support} are the least costs when the demand about erasing, speed or media is forgotten.
 */
public final class BackupPolicy implements Generator {
    private static final Count OFFERS = new Count("offres", 14, 10, 20);
    private static final String TAPES = "Bandes";
    private static final String ONLINE = "Stockage en ligne";
    private static final String OFF_SITE = "Hors site";
    private static final List<String> MEDIA = List.of("Disques", TAPES, ONLINE);
    private static final List<String> PLACES = List.of("Dans les locaux", OFF_SITE);
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
        Needs needs = new Needs(draw.one(List.of(3, 5, 7)), 36 * draw.between(4, 9) * 10, draw.one(List.of(8, 10, 12)),
                draw.between(33, 52));
        while (true) {
            List<Offer> offers = offers(count, needs, draw);
            List<Plan> fit = cheapestFirst(offers,
                    p -> p.media() && p.away() && p.locked(needs) && p.ready(needs));
            if (fit.size() < 3) {
                continue;
            }
            int cost = fit.getFirst().cost();
            int unlocked = least(offers, p -> p.media() && p.away() && p.ready(needs));
            int slow = least(offers, p -> p.media() && p.away() && p.locked(needs) && p.recent(needs));
            int same = least(offers, p -> p.away() && p.locked(needs) && p.ready(needs));
            if (fit.get(1).cost() == cost || IntStream.of(cost, unlocked, slow, same).distinct().count() < 4) {
                continue;
            }
            return new Generated(
                    Map.of("organisation", organization, "cout", text(cost), "codes", fit.getFirst().codes(),
                            "sans-verrou", text(unlocked), "sans-debit", text(slow), "sans-support", text(same)),
                    files(organization, needs, offers));
        }
    }

    private static List<Offer> offers(int count, Needs needs, Draw draw) {
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String medium = draw.one(MEDIA);
            int every = draw.one(medium.equals(TAPES) ? List.of(6, 8, 12, 24) : List.of(1, 2, 4, 6, 12, 24));
            String place = medium.equals(ONLINE) ? OFF_SITE : draw.one(PLACES);
            int speed = needs.speed() + draw.one(List.of(-60, -40, -25, -10, 10, 25, 50, 90));
            speed = Math.max(20, speed);
            int locked = draw.one(List.of(0, 0, 7, 14, 30, 60, 90));
            int cost = 600 + 2400 / every + 9 * speed + 11 * locked + 10 * draw.between(0, 60);
            offers.add(new Offer(String.valueOf((char) ('A' + i)) + draw.between(21, 89), medium, place, every,
                    speed, locked, cost - cost % 10));
        }
        return offers;
    }

    private static List<Plan> cheapestFirst(List<Offer> offers, Predicate<Plan> suits) {
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            for (int j = i + 1; j < offers.size(); j++) {
                plans.add(new Plan(offers.get(i), offers.get(j)));
            }
        }
        return plans.stream().filter(suits).sorted(Comparator.comparingInt(Plan::cost)).toList();
    }

    private static int least(List<Offer> offers, Predicate<Plan> suits) {
        return cheapestFirst(offers, suits).getFirst().cost();
    }

    private static List<GeneratedFile> files(String organization, Needs needs, List<Offer> offers) {
        List<Block> needed = List.of(new Block.Heading(1, "Besoins recueillis pour " + organization),
                new Block.Heading(2, "Les équipes"),
                new Block.Paragraph("« Quand le serveur tombe en panne, nous acceptons de ressaisir au plus "
                        + needs.loss() + " heures de travail. Ses " + needs.volume() + " Go doivent alors être "
                        + "entièrement restaurés en " + needs.hours() + " heures au plus, à partir de cette même copie "
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
                new Block.Paragraph("Pour les calculs : 1 Go = 1 000 Mo, et le débit annoncé est tenu pendant toute la "
                        + "restauration."));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Code"), Cell.of("Support"), Cell.of("Lieu"), Cell.of("Une copie toutes les (h)"),
                Cell.of("Débit de restauration (Mo/s)"), Cell.of("Copies impossibles à effacer pendant (jours)"),
                Cell.of("Coût annuel (€)")));
        for (Offer offer : offers) {
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

    /** What may be lost (hours), what to restore (gigabytes) in what time (hours), how long intruders stay (days). */
    private record Needs(int loss, int volume, int hours, int days) {
        int speed() {
            return Math.ceilDiv(volume * 1000, hours * 3600);
        }
    }

    private record Offer(String code, String medium, String place, long every, long speed, long locked, int cost) {
        boolean recent(Needs needs) {
            return every <= needs.loss();
        }

        boolean fast(Needs needs) {
            return speed * 3600 * needs.hours() >= needs.volume() * 1000L;
        }
    }

    private record Plan(Offer one, Offer other) {
        int cost() {
            return one.cost() + other.cost();
        }

        boolean media() {
            return !one.medium().equals(other.medium());
        }

        boolean away() {
            return one.place().equals(OFF_SITE) || other.place().equals(OFF_SITE);
        }

        boolean locked(Needs needs) {
            return Math.max(one.locked(), other.locked()) > needs.days();
        }

        boolean recent(Needs needs) {
            return one.recent(needs) || other.recent(needs);
        }

        boolean ready(Needs needs) {
            return one.recent(needs) && one.fast(needs) || other.recent(needs) && other.fast(needs);
        }

        String codes() {
            return one.code() + " et " + other.code();
        }
    }
}
