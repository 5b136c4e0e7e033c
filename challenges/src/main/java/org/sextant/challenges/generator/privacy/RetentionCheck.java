package org.sextant.challenges.generator.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * The contacts of an association and how long those of each kind may be kept after the last exchange. Some are to be
 * erased on a given day; those with a lawsuit under way stay.
 *
 * <p>Parameter: {@code contacts}, how many. Values: {@code association}, {@code jour}, {@code nombre} (the answer),
 * {@code avecLitiges} (when lawsuits are forgotten), {@code partout} (when the longest time is taken for all),
 * {@code restants} (those to keep).
 */
public final class RetentionCheck implements Generator {
    private static final CountParameter CONTACTS = new CountParameter("contacts", 36, 24, People.MOST);
    private static final List<String> KINDS = List.of("Adhérent", "Donateur", "Candidat à un emploi",
            "Abonné à la lettre");
    private static final List<String> ASSOCIATIONS = List.of("Les Toits partagés", "Repair'Atelier", "Vélos pour tous",
            "La Ludothèque mobile", "Entraide de Tolvane", "Jardins d'Arvane");

    private record Contact(String kind, LocalDate last, boolean lawsuit, boolean over) {
    }

    @Override
    public String name() {
        return "fichier-a-purger";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return CONTACTS.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        List<String> people = People.some(draw, CONTACTS.in(parameters));
        List<Integer> months = draw.shuffled(List.of(12, 24, 36, 60));
        LocalDate day = LocalDate.of(2026, draw.between(2, 9), draw.between(4, 25));
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            int kind = i % KINDS.size();
            boolean over = i < 8 || draw.between(1, 5) < 3;
            LocalDate limit = day.minusMonths(months.get(kind));
            LocalDate last = over
                    ? limit.minusDays(draw.between(20, 330))
                    : limit.plusDays(draw.between(20, 300));
            boolean lawsuit = i >= 4 && i < 7 || i > 8 && draw.between(1, 10) == 1;
            contacts.add(new Contact(KINDS.get(kind), last, lawsuit, over));
        }
        Grid times = new Grid("Statut", "Conservation après le dernier échange (en mois)");
        for (int i = 0; i < KINDS.size(); i++) {
            times.row(KINDS.get(i), months.get(i));
        }
        Grid table = new Grid("Nom", "Statut", "Dernier échange", "Procès en cours");
        for (String person : People.sorted(people)) {
            Contact contact = contacts.get(people.indexOf(person));
            table.row(person, contact.kind(), contact.last(), contact.lawsuit() ? "oui" : "non");
        }
        long over = contacts.stream().filter(Contact::over).count();
        long erased = contacts.stream().filter(contact -> contact.over() && !contact.lawsuit()).count();
        long longest = contacts.stream()
                .filter(contact -> !contact.lawsuit() && contact.last().isBefore(day.minusMonths(60))).count();
        return new Generated(Map.of("association", draw.one(ASSOCIATIONS), "jour", FrenchDay.of(day), "nombre",
                String.valueOf(erased), "avecLitiges", String.valueOf(over), "partout", String.valueOf(longest),
                "restants", String.valueOf(people.size() - erased)),
                Spreadsheets.both("contacts", List.of(table.sheet("Contacts"), times.sheet("Durées"))));
    }
}
