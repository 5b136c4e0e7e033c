package org.sextant.challenges.generator.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Grid;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * What a service answers to somebody who asks for a copy of their data: the profile, the leave given to partners and
 * taken back, and what was passed on to each. One partner went on getting data after the leave was taken back.
 *
 * <p>Parameter: {@code partenaires}, how many. Values: {@code prenom}, {@code service}, {@code partenaire} and
 * {@code nombre} (the answer), {@code enTout} (all that this partner got), {@code redonne} (leave taken back, then
 * given again), {@code arrete} (taken back, and nothing passed on since).
 */
public final class DataExport implements Generator {
    private static final CountParameter PARTNERS = new CountParameter("partenaires", 8, 6, 10);
    private static final String GIVEN = "accord donné";
    private static final String TAKEN = "accord retiré";
    private static final List<String> OWNERS = List.of("Samira", "Tomás", "Awa", "Julien", "Mei", "Karim", "Élodie",
            "Yusuf");
    private static final List<String> SERVICES = List.of("Panier Malin", "Trajetto", "Livres et Compagnie", "Cinévague",
            "Mélodix", "Gourmandine");
    private static final List<String> NAMES = List.of("Sondéa", "Okapi Conseil", "Mesuralis", "Pub des Alpes",
            "Datanord", "Kartago", "Relais Douze", "Colibri Stat", "Vernet et Filles", "Nuagia");
    private static final List<String> DATA = List.of("adresse électronique", "achats du mois", "commune",
            "tranche d'âge", "pages regardées", "numéro de téléphone");

    private record Event(LocalDate day, String partner, String what) {
    }

    @Override
    public String name() {
        return "export-donnees";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return PARTNERS.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        List<String> partners = draw.some(PARTNERS.in(parameters), NAMES);
        LocalDate first = LocalDate.of(2024, draw.between(2, 4), draw.between(2, 24));
        List<Event> leave = new ArrayList<>();
        List<Event> passed = new ArrayList<>();
        int against = draw.between(2, 4);
        int before = draw.between(2, 4);
        for (int i = 0; i < partners.size(); i++) {
            String partner = partners.get(i);
            LocalDate given = first.plusDays(draw.between(0, 60));
            LocalDate taken = given.plusDays(draw.between(150, 190));
            LocalDate again = taken.plusDays(draw.between(30, 50));
            leave.add(new Event(given, partner, GIVEN));
            pass(draw, passed, partner, given, taken, i == 0 ? before : draw.between(2, 5));
            if (i < 5) {
                leave.add(new Event(taken, partner, TAKEN));
            }
            if (i == 0) {
                pass(draw, passed, partner, taken, taken.plusDays(120), against);
            } else if (i < 3) {
                leave.add(new Event(again, partner, GIVEN));
                pass(draw, passed, partner, again, again.plusDays(100), draw.between(2, 4));
            } else if (i > 4) {
                pass(draw, passed, partner, taken, taken.plusDays(120), draw.between(1, 4));
            }
        }
        String owner = draw.one(OWNERS);
        String service = draw.one(SERVICES);
        Grid profile = new Grid("Champ", "Valeur");
        profile.row("Prénom", owner);
        profile.row("Service", service);
        profile.row("Compte ouvert le", first);
        profile.row("Langue", "français");
        Map<String, String> values = Map.of("prenom", owner, "service", service, "partenaire", partners.getFirst(),
                "nombre", String.valueOf(against), "enTout", String.valueOf(against + before), "redonne",
                partners.get(1), "arrete", partners.get(3));
        return new Generated(values, Spreadsheets.both("mes-donnees", List.of(profile.sheet("Profil"),
                table(leave, "Choix").sheet("Choix"), table(passed, "Données").sheet("Transmissions"))));
    }

    /** Some data passed on, some days after one day and some before another. */
    private static void pass(Draw draw, List<Event> passed, String partner, LocalDate after, LocalDate before,
            int times) {
        int days = (int) (before.toEpochDay() - after.toEpochDay());
        for (int i = 0; i < times; i++) {
            passed.add(new Event(after.plusDays(draw.between(3, days - 3)), partner, draw.one(DATA)));
        }
    }

    private static Grid table(List<Event> events, String what) {
        Grid table = new Grid("Date", "Partenaire", what);
        events.stream().sorted(Comparator.comparing(Event::day).thenComparing(Event::partner))
                .forEach(event -> table.row(event.day(), event.partner(), event.what()));
        return table;
    }
}
