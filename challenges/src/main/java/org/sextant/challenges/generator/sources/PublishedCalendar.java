package org.sextant.challenges.generator.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.CalendarEvent;
import org.sextant.challenges.generator.file.CalendarFile;

/**
 * The calendar that a place publishes for three months. One workshop takes place every week: two of its sessions are
 * left out, one is moved to another day, and one is added on a day that has one already, as an event of its own. Others repeat too, without exceptions.
 *
 * <p>Parameter: {@code lieu}. Values: {@code nom} and {@code atelier}, which are told; {@code seances} and {@code jour}
 * (the answer: how often the workshop takes place, the day of the week to which one session is moved); {@code regle} (what
 * the rule alone says), {@code sansAjout} (without the one that was added), {@code deplaceeEnPlus} (the moved one counted
 * twice), {@code evenements} (how often the file names it), {@code habituel} (its usual day).
 */
public final class PublishedCalendar implements Generator {
    private static final ChoiceParameter PLACE = new ChoiceParameter("lieu",
            List.of("mediatheque", "musee", "ressourcerie", "ludotheque"));
    private static final List<String> NAMES = List.of("la médiathèque de Kerlann", "le musée des Deux-Rives",
            "la ressourcerie du Vallon", "la ludothèque Pion-Pion");
    private static final List<List<String>> WEEKLY = List.of(
            List.of("Atelier de bande dessinée", "Heure du conte", "Aide aux devoirs"),
            List.of("Atelier de gravure", "Visite commentée", "Chorale du musée"),
            List.of("Atelier de réparation de vélos", "Tri des dons", "Couture libre"),
            List.of("Atelier de création de jeux", "Tournoi d'échecs", "Après-midi des tout-petits"));
    private static final List<List<String>> ONCE = List.of(
            List.of("Lecture à voix haute", "Rencontre avec une autrice", "Vente de livres d'occasion", "Projection",
                    "Exposition : inauguration", "Concert de poche"),
            List.of("Conférence", "Nocturne", "Concert au jardin", "Inauguration", "Fête des familles",
                    "Réunion des bénévoles"),
            List.of("Vente au kilo", "Porte ouverte", "Collecte à domicile", "Réunion des bénévoles",
                    "Café des bricoleurs", "Journée du textile"),
            List.of("Soirée jeux", "Fête du jeu", "Présentation des nouveautés", "Prêt de costumes",
                    "Réunion des bénévoles", "Visite d'une école"));
    private static final List<String> ROOMS = List.of("Grande salle", "Salle du fond", "Cour", "Premier étage");
    /** Each begins thirteen weeks without a public holiday. */
    private static final List<LocalDate> MONDAYS = List.of(LocalDate.of(2022, 1, 10), LocalDate.of(2023, 1, 9),
            LocalDate.of(2025, 1, 13), LocalDate.of(2026, 1, 5));
    private static final List<String> DAYS = List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi");
    private static final int WEEKS = 13;

    @Override
    public String name() {
        return "agenda-publie";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return PLACE.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int place = PLACE.index(parameters);
        LocalDate monday = draw.one(MONDAYS);
        List<String> weekly = WEEKLY.get(place);
        int times = draw.between(9, 12);
        int usual = draw.between(1, 3);
        int other = usual + draw.between(1, 2);
        LocalDateTime first = at(draw, monday.plusDays(usual));
        List<Integer> sessions = draw.some(4, IntStream.range(1, times - 1).boxed().toList());
        List<LocalDateTime> without = IntStream.of(sessions.get(0), sessions.get(1)).sorted()
                .mapToObj(first::plusWeeks).toList();
        LocalDateTime moved = first.plusWeeks(sessions.get(2));
        LocalDateTime added = first.plusWeeks(sessions.get(3)).plusHours(first.getHour() < 15 ? 3 : -3);
        String room = draw.one(ROOMS);
        CalendarEvent workshop = new CalendarEvent("serie-1@agenda.example", first, Duration.ofHours(2),
                weekly.getFirst(), room);
        List<CalendarEvent> events = new ArrayList<>(List.of(workshop.weekly(times, without),
                new CalendarEvent(workshop.uid(), moved.plusDays(other - usual), workshop.length(), workshop.summary(),
                        room).insteadOf(moved),
                new CalendarEvent("ajout-1@agenda.example", added, workshop.length(), workshop.summary(), room)));
        for (String name : weekly.subList(1, weekly.size())) {
            events.add(new CalendarEvent("serie-" + events.size() + "@agenda.example",
                    at(draw, monday.plusDays(draw.between(0, 5))), Duration.ofMinutes(90), name, draw.one(ROOMS))
                    .weekly(draw.between(8, WEEKS), List.of()));
        }
        for (int i = draw.between(14, 18); i > 0; i--) {
            events.add(new CalendarEvent("date-" + i + "@agenda.example",
                    at(draw, monday.plusDays(draw.between(0, 7 * WEEKS - 1))), Duration.ofMinutes(90),
                    draw.one(ONCE.get(place)), draw.one(ROOMS)));
        }
        events.sort(Comparator.comparing(CalendarEvent::start).thenComparing(CalendarEvent::uid));
        int real = times - without.size() + 1;
        return new Generated(Map.of("nom", NAMES.get(place), "atelier", workshop.summary(), "seances",
                String.valueOf(real), "jour", day(other), "regle", String.valueOf(times), "sansAjout",
                String.valueOf(real - 1), "deplaceeEnPlus", String.valueOf(real + 1), "evenements", "3", "habituel",
                day(usual)), List.of(CalendarFile.ics("agenda.ics", "Agenda : " + NAMES.get(place), events)));
    }

    private static LocalDateTime at(Draw draw, LocalDate day) {
        return day.atTime(draw.between(10, 18), draw.one(List.of(0, 30)));
    }

    private static String day(int afterMonday) {
        return DAYS.get(afterMonday);
    }
}
