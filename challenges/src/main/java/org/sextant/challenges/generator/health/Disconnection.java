package org.sextant.challenges.generator.health;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
 * Messages of a fortnight at work, the charter that protects evenings and weekends, and who was on call. What counts
 * is when a message arrives: some were written at night and sent later, which is right; some were written by day and
 * set to arrive in the evening. People on call may be reached in their week, but not in the other.
 *
 * <p>Parameter: {@code messages}, how many. Values: {@code ecarts} and {@code equipe} (the answer); {@code ecrits}
 * (counted by when they were written), {@code sansAstreinte} (as if nobody were on call), {@code autreEquipe}
 * (got many, in part while one of it was on call).
 */
public final class Disconnection implements Generator {
    private static final CountParameter MESSAGES = new CountParameter("messages", 70, 60, 90);
    private static final List<String> TEAMS = List.of("Accueil", "Atelier", "Comptabilité", "Livraison", "Réseau");
    private static final List<String> DAYS = List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
            "dimanche");
    private static final List<String> PEOPLE = List.of("Awa", "Boris", "Carmen", "Driss", "Esra", "Félix", "Goran",
            "Hélène", "Ilona", "Jamal");

    private record Message(LocalDateTime written, LocalDateTime arrived, int to) {
    }

    @Override
    public String name() {
        return "charte-deconnexion";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return MESSAGES.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        LocalDate monday = OrdinaryWeeks.first(draw);
        List<String> people = draw.shuffled(PEOPLE);
        List<String> teams = draw.shuffled(TEAMS);
        int most = draw.between(7, 8);
        int second = most - draw.between(1, 2);
        int onCall = draw.between(5, 7);
        List<Message> messages = new ArrayList<>();
        breaches(draw, messages, monday, 0, most);
        breaches(draw, messages, monday, 1, second);
        breaches(draw, messages, monday, 2, 2);
        breaches(draw, messages, monday, 3, 3);
        breaches(draw, messages, monday, 7, 2);
        for (int i = 0; i < onCall; i++) {
            LocalDateTime arrived = resting(draw, monday.plusDays(7));
            messages.add(new Message(arrived, arrived, 3));
        }
        for (int i = draw.between(5, 8); i > 0; i--) {
            LocalDateTime arrived = working(draw, monday, 1);
            messages.add(
                    new Message(LocalDateTime.of(arrived.toLocalDate().minusDays(1), LocalTime.of(draw.between(20, 22),
                            draw.between(0, 59))), arrived, draw.between(0, 9)));
        }
        while (messages.size() < MESSAGES.in(parameters)) {
            LocalDateTime arrived = working(draw, monday, 0);
            messages.add(new Message(arrived, arrived, draw.between(0, 9)));
        }
        messages.sort(Comparator.comparing(Message::arrived).thenComparingInt(Message::to));
        Grid grid = new Grid("Écrit le", "Écrit à", "Arrivé le", "Jour d'arrivée", "Arrivé à", "Destinataire",
                "Équipe");
        messages.forEach(message -> grid.row(message.written().toLocalDate(), message.written().toLocalTime(),
                message.arrived().toLocalDate(), DAYS.get(message.arrived().getDayOfWeek().getValue() - 1),
                message.arrived().toLocalTime(), people.get(message.to()), teams.get(message.to() % 5)));
        Grid charter = new Grid("Règle", "Texte")
                .row("1", "Aucun message n'arrive entre 19 h et 8 h, ni le samedi, ni le dimanche.")
                .row("2", "On peut écrire à toute heure : seule compte l'heure d'arrivée, que l'on peut programmer.")
                .row("3", "Une personne d'astreinte peut recevoir des messages à toute heure pendant son astreinte.");
        Grid duty = new Grid("Personne d'astreinte", "Du", "Au (compris)")
                .row(people.get(4), monday, monday.plusDays(6))
                .row(people.get(3), monday.plusDays(7), monday.plusDays(13));
        long written = messages.stream().filter(message -> resting(message.written())).count();
        int all = most + second + 7;
        written += written == all ? 2 : 0;
        Map<String, String> values = Map.of("ecarts", String.valueOf(all), "equipe", teams.get(0), "ecrits",
                String.valueOf(written), "sansAstreinte", String.valueOf(all + onCall), "autreEquipe", teams.get(3));
        return new Generated(values, Spreadsheets.both("messages",
                List.of(grid.sheet("Messages"), charter.sheet("Charte"), duty.sheet("Astreintes"))));
    }

    /** Half of them written by day and set to arrive later; in the first week, when the fourth person is not on call. */
    private static void breaches(Draw draw, List<Message> messages, LocalDate monday, int to, int count) {
        for (int i = 0; i < count; i++) {
            LocalDateTime arrived = resting(draw, to == 3 || i % 2 == 0 ? monday : monday.plusDays(7));
            LocalDateTime day = LocalDateTime.of(arrived.toLocalDate().minusDays(1), LocalTime.of(draw.between(9, 17),
                    draw.between(0, 59)));
            messages.add(new Message(i % 2 == 0 && !resting(day) ? day : arrived, arrived, to));
        }
    }

    /** A moment of rest within the week. */
    private static LocalDateTime resting(Draw draw, LocalDate monday) {
        return switch (draw.between(0, 2)) {
            case 0 -> LocalDateTime.of(monday.plusDays(draw.between(0, 4)),
                    LocalTime.of(draw.between(19, 22), draw.between(1, 59)));
            case 1 -> LocalDateTime.of(monday.plusDays(draw.between(1, 4)),
                    LocalTime.of(draw.between(5, 7), draw.between(0, 59)));
            default -> LocalDateTime.of(monday.plusDays(draw.between(5, 6)),
                    LocalTime.of(draw.between(9, 17), draw.between(0, 59)));
        };
    }

    /** A moment of work in either week, not before a day of it. */
    private static LocalDateTime working(Draw draw, LocalDate monday, int first) {
        return LocalDateTime.of(monday.plusDays(7 * draw.between(0, 1) + draw.between(first, 4)),
                LocalTime.of(draw.between(8, 18), draw.between(1, 59)));
    }

    private static boolean resting(LocalDateTime moment) {
        return moment.getDayOfWeek().getValue() > 5 || moment.getHour() < 8 || moment.getHour() >= 19;
    }
}
