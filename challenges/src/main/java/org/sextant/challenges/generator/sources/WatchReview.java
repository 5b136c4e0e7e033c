package org.sextant.challenges.generator.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * What a watch brought in a quarter, article by article, kept or not. One feed has the smallest share of kept articles,
 * another the fewest of them, a third the most that were dropped. Some kept articles came by two feeds,
 * half of them under an address with a tail; some kept articles that are not the same have one title.
 */
public final class WatchReview implements Generator {
    private static final ChoiceParameter THEME = new ChoiceParameter("theme",
            List.of("vehicules", "lecture", "cantine", "littoral"));
    private static final List<String> SUBJECTS = List.of("les transports à vélo", "la lecture chez les jeunes",
            "les cantines durables", "la protection du littoral");
    private static final List<List<String>> OPENINGS = List.of(
            List.of("Une piste cyclable à", "Atelier de réparation à", "Vélos partagés : bilan à", "Une vélorue à",
                    "Stationnement des vélos à", "Comptage des cyclistes à", "Vélo-école à", "Forum du cycle à",
                    "Vélobus scolaire à", "Carrefour repensé à", "Prime au vélo à", "Location longue durée à"),
            List.of("Nuit de la lecture à", "Club de lecture à", "Prix des collégiens à", "Bibliobus à",
                    "Quart d'heure de lecture à", "Salon du livre à", "Boîte à livres à", "Lectures en musique à",
                    "Enquête sur les lecteurs à", "Mangathèque à", "Atelier de conte à", "Auteur en résidence à"),
            List.of("Menu végétarien à", "Moins de gaspillage à", "Légumes du potager à", "Cuisine centrale à",
                    "Repas bio à", "Composteur de cantine à", "Circuit court à", "Tarif social à", "Pain complet à",
                    "Bocaux sans plastique à", "Semaine du goût à", "Pesée des restes à"),
            List.of("Recul de la plage à", "Dune replantée à", "Digue contestée à", "Ramassage des déchets à",
                    "Sentier côtier fermé à", "Herbiers protégés à", "Cordon de galets à", "Suivi des nids à",
                    "Marais restauré à", "Camping déplacé à", "Falaise surveillée à", "Mouillages limités à"));
    private static final List<String> PLACES = List.of("Abriville", "Bélanne", "Corvol", "Drézac", "Estouin", "Folgara",
            "Gravesac", "Hombrac", "Isquières", "Jonval", "Kerlaz-Vihan", "Lunaret", "Morvieux", "Nogarède", "Orvins",
            "Plémeur", "Quérance", "Rochebelle", "Saubrac", "Trévigne", "Ussargues", "Valmorin", "Yvrandes",
            "Zicavelle");
    private static final List<String> FEEDS = List.of("Alertes du ministère", "Bulletin des communes",
            "Fil de la presse régionale", "Journal des associations", "Lettre des chercheurs", "Magazine Passerelles",
            "Note de l'observatoire", "Recherche enregistrée", "Revue Territoires", "Veille participative");
    private static final int SMALLEST_SHARE = 0;
    private static final int FEWEST = 1;
    private static final int MOST_DROPPED = 2;

    @Override
    public String name() {
        return "bilan-de-veille";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return THEME.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int theme = THEME.index(parameters);
        List<String> feeds = draw.shuffled(FEEDS);
        List<Arrival> arrivals = arrivals(feeds, articles(OPENINGS.get(theme), draw), draw);
        List<Arrival> kept = arrivals.stream().filter(Arrival::kept).toList();
        Set<String> addresses = new HashSet<>();
        Set<Integer> articles = new HashSet<>();
        Set<String> titles = new HashSet<>();
        kept.forEach(arrival -> addresses.add(arrival.address()));
        kept.forEach(arrival -> articles.add(arrival.article().number()));
        kept.forEach(arrival -> titles.add(arrival.article().title()));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Reçu le"), Cell.of("Flux"), Cell.of("Titre"), Cell.of("Adresse"),
                Cell.of("Décision")));
        draw.shuffled(arrivals).forEach(arrival -> rows.add(arrival.row()));
        return new Generated(
                Map.of("sujet", SUBJECTS.get(theme), "flux", feeds.get(SMALLEST_SHARE), "moinsgardes",
                        feeds.get(FEWEST), "plusecartes", feeds.get(MOST_DROPPED), "articles",
                        String.valueOf(articles.size()), "lignes", String.valueOf(kept.size()), "adresses",
                        String.valueOf(addresses.size()), "titres", String.valueOf(titles.size())),
                Spreadsheets.both("bilan", List.of(new Sheet("Articles", rows))));
    }

    private static List<Arrival> arrivals(List<String> feeds, List<Article> articles, Draw draw) {
        List<Arrival> all = new ArrayList<>();
        int next = 0;
        for (int feed = 0; feed < feeds.size(); feed++) {
            int kept = switch (feed) {
                case SMALLEST_SHARE -> draw.between(4, 5);
                case FEWEST -> 2;
                case MOST_DROPPED -> draw.between(16, 18);
                default -> draw.between(6, 10);
            };
            int dropped = switch (feed) {
                case SMALLEST_SHARE -> 10 * kept - draw.between(5, 9);
                case FEWEST -> draw.between(4, 6);
                case MOST_DROPPED -> draw.between(48, 52);
                default -> draw.between(3, kept);
            };
            for (int i = 0; i < kept + dropped; i++) {
                all.add(new Arrival(feeds.get(feed), articles.get(next++), i < kept, ""));
            }
        }
        entitled(all, draw);
        all.addAll(repeated(all, feeds, draw));
        return all;
    }

    /** Gives a few kept articles the title of another one. */
    private static void entitled(List<Arrival> all, Draw draw) {
        List<Arrival> kept = draw.shuffled(all.stream().filter(Arrival::kept).toList());
        for (int i = draw.between(4, 6); i > 0; i--) {
            Arrival changed = kept.get(2 * i);
            String title = kept.get(2 * i + 1).article().title();
            Article article = new Article(changed.article().number(), title, changed.article().day());
            all.set(all.indexOf(changed), new Arrival(changed.feed(), article, true, ""));
        }
    }

    /** Kept articles of the busy feed that the other busy feeds brought as well. */
    private static List<Arrival> repeated(List<Arrival> all, List<String> feeds, Draw draw) {
        String busy = feeds.get(MOST_DROPPED);
        List<Arrival> kept = all.stream().filter(Arrival::kept).filter(arrival -> arrival.feed().equals(busy)).toList();
        List<Arrival> again = new ArrayList<>();
        for (Arrival arrival : draw.some(draw.between(10, 14), kept)) {
            String feed = feeds.get(draw.between(MOST_DROPPED + 1, feeds.size() - 1));
            again.add(new Arrival(feed, arrival.article(), true, again.size() % 2 == 0 ? "?depuis=flux" : ""));
        }
        return again;
    }

    private static List<Article> articles(List<String> openings, Draw draw) {
        LocalDate start = LocalDate.of(2024, draw.between(1, 9), 1);
        List<Article> articles = new ArrayList<>();
        for (String opening : openings) {
            for (String place : PLACES) {
                articles.add(new Article(4000 + 7 * articles.size(), opening + " " + place,
                        start.plusDays(draw.between(0, 88))));
            }
        }
        return draw.shuffled(articles);
    }

    private record Article(int number, String title, LocalDate day) {
    }

    private record Arrival(String feed, Article article, boolean kept, String tail) {
        String address() {
            return "https://nouvelles.example/article/" + article.number() + tail;
        }

        List<Cell> row() {
            return List.of(Cell.of(article.day()), Cell.of(feed), Cell.of(article.title()), Cell.of(address()),
                    Cell.of(kept ? "gardé" : "écarté"));
        }
    }
}
