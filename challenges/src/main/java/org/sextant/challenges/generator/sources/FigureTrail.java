package org.sextant.challenges.generator.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * Publications that repeat one another, each changing the figure a little. Three of them repeat nobody; the figure
 * asked for is the one at the head of the chain that ends in a given site; another head gives a smaller one. Heads never
 * give a multiple of ten, the others do once the figure has been changed.
 */
public final class FigureTrail implements Generator {
    private static final int HEADS = 3;
    private static final int LAST_OF_TRAIL = HEADS + 3;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final ChoiceParameter SUBJECT = new ChoiceParameter("sujet",
            List.of("arbres", "poissons", "chats", "lampadaires"));
    private static final List<String> EVENTS = List.of("l'abattage d'arbres le long du canal de Brévane",
            "des poissons retrouvés morts dans l'étang d'Ossane", "des chats abandonnés dans une maison de Tirlac",
            "des lampadaires éteints dans le quartier des Salines");
    private static final List<String> UNITS = List.of("arbres", "poissons", "chats", "lampadaires");
    private static final List<String> TITLES = List.of("Canal de Brévane : %d arbres abattus",
            "Étang d'Ossane : %d poissons morts", "Tirlac : %d chats dans une maison vide",
            "Quartier des Salines : %d lampadaires éteints");
    private static final List<String> SITES = List.of("Actu Brisemer", "Allô Voisins", "Blog de Kofi",
            "Bruits de Halle", "Carnet de Soraya", "Écho des Rives", "Forum des Bricoleurs", "Gazette Libre",
            "Infos Minute", "Journal du Val", "La Boussole", "La Dépêche Verte", "La Lettre de Malo", "Le Crieur",
            "Le Fil du Jour", "Le Petit Relais", "Les Nouvelles d'Ici", "L'Œil du Quartier", "Mag Alizé",
            "Page de Linh", "Planète Proche", "Radio Cigale", "Radio Lagune", "Télé Plateau", "Vu de Loin",
            "Webzine Onde");
    private static final List<String> FIRST_HAND = List.of("aucune, comptage de notre journaliste",
            "aucune, comptage de notre rédaction", "aucune, comptage de notre correspondante");

    @Override
    public String name() {
        return "remonter-un-chiffre";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return SUBJECT.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        int subject = SUBJECT.index(parameters);
        List<Publication> all = publications(new Draw(random));
        Publication asked = all.get(LAST_OF_TRAIL);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(head());
        for (Publication publication : new Draw(random).shuffled(all)) {
            rows.add(publication.row(TITLES.get(subject)));
        }
        return new Generated(
                Map.of("evenement", EVENTS.get(subject), "unite", UNITS.get(subject), "site", asked.site(), "annonce",
                        String.valueOf(asked.figure()), "origine", String.valueOf(all.getFirst().figure()),
                        "siteorigine",
                        all.getFirst().site(), "repris", String.valueOf(all.get(LAST_OF_TRAIL - 1).figure()), "ancien",
                        String.valueOf(all.get(1).figure())),
                Spreadsheets.both("publications", List.of(new Sheet("Publications", rows))));
    }

    private static List<Publication> publications(Draw draw) {
        List<String> sites = draw.shuffled(SITES);
        int first = draw.between(2, 4);
        List<Integer> tens = draw.between(0, 1) == 0 ? List.of(2, 0, 4) : List.of(4, 2, 0);
        List<String> hands = draw.shuffled(FIRST_HAND);
        LocalDateTime start = LocalDateTime.of(2024, draw.between(1, 12), draw.between(1, 25), 6, draw.between(0, 59));
        List<Publication> all = new ArrayList<>();
        for (int i = 0; i < HEADS; i++) {
            int figure = 10 * (first + tens.get(i)) + draw.between(1, 9);
            LocalDateTime at = i == 1 ? start : start.plusMinutes(draw.between(200, 500));
            all.add(new Publication(sites.get(i), at, figure, hands.get(i)));
        }
        for (int i = HEADS; i < sites.size(); i++) {
            boolean trail = i <= LAST_OF_TRAIL;
            Publication source = all.get(i == HEADS ? 0 : trail ? i - 1 : draw.between(1, i - 1));
            boolean changed = trail || draw.between(1, 3) == 1;
            int figure = changed ? (source.figure() / 10 + draw.between(1, 3)) * 10 : source.figure();
            all.add(new Publication(sites.get(i), source.at().plusMinutes(draw.between(40, 600)), figure,
                    source.site()));
        }
        return all;
    }

    private static List<Cell> head() {
        return List.of(Cell.of("Site"), Cell.of("Date"), Cell.of("Heure"), Cell.of("Titre"),
                Cell.of("Source indiquée"));
    }

    private record Publication(String site, LocalDateTime at, int figure, String source) {
        List<Cell> row(String title) {
            return List.of(Cell.of(site), Cell.of(at.toLocalDate()), Cell.of(HOUR.format(at)),
                    Cell.of(title.formatted(figure)), Cell.of(source));
        }
    }
}
