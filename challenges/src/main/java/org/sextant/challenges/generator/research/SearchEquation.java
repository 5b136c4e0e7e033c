package org.sextant.challenges.generator.research;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * A bibliography, and an equation {@code (a* OU b*) ET c SAUF d} over its keywords. The answer is the number of its
 * records that the equation finds. Other numbers come out for who forgets the truncation, the exclusion or the
 * brackets, or takes a longer word that holds {@code c} for it.
 */
public final class SearchEquation implements Generator {
    private static final List<Topic> TOPICS = List.of(
            new Topic("abeilles", "abeille", List.of("abeille", "abeilles"), "bourdon", List.of("bourdon", "bourdons"),
                    "ville", "bidonville", "miel"),
            new Topic("navires", "bateau", List.of("bateau", "bateaux"), "navire", List.of("navire", "navires"), "port",
                    "transport", "pêche"),
            new Topic("jardins", "jardin", List.of("jardin", "jardins", "jardinage"), "potager",
                    List.of("potager", "potagers"), "eau", "château", "pluie"),
            new Topic("renards", "renard", List.of("renard", "renards", "renardeau"), "blaireau",
                    List.of("blaireau", "blaireaux"), "bois", "framboisier", "chasse"));
    private static final List<String> FILLERS = List.of("climat", "archives", "enquête", "photographie", "carte",
            "enfants", "tourisme", "histoire", "budget", "bénévoles", "santé", "presse", "quartier", "musée");
    private static final List<String> KINDS = List.of("Enquête à %s", "Bilan d'une année à %s", "Carnet de voyage à %s",
            "Observations faites à %s", "Rencontres à %s", "Trois saisons à %s", "Rapport sur %s");
    private static final List<String> PLACES = List.of("Tolvane", "Belleroche", "Saint-Aldo", "Nouakpa", "Rio Claro",
            "Montségour", "Taravao", "Ksar Lahmar", "Villeneige", "Oulmen", "Hà Linh", "Castelvieux");
    private static final List<String> AUTHORS = List.of("A. Morel", "F. Diallo", "T. Nguyen", "G. Rossi", "S. Benali",
            "P. Kowalski", "R. Haddad", "L. Silva", "C. Okafor", "M. Rakoto", "E. Yilmaz", "J. Weber");

    private static final ChoiceParameter THEME = new ChoiceParameter("theme",
            TOPICS.stream().map(Topic::name).toList());

    @Override
    public String name() {
        return "equation-de-recherche";
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
        Topic topic = TOPICS.get(THEME.index(parameters));
        List<List<String>> records = draw.shuffled(records(draw, topic));
        long found = count(records, keywords -> (topic.first(keywords) || topic.second(keywords))
                && keywords.contains(topic.with()) && !keywords.contains(topic.without()));
        long kept = count(records, keywords -> (topic.first(keywords) || topic.second(keywords))
                && keywords.contains(topic.with()));
        long unbracketed = count(records, keywords -> topic.first(keywords) || topic.second(keywords)
                && keywords.contains(topic.with()) && !keywords.contains(topic.without()));
        long exact = count(records, keywords -> (keywords.contains(topic.a()) || keywords.contains(topic.b()))
                && keywords.contains(topic.with()) && !keywords.contains(topic.without()));
        Map<String, String> values = Map.of("equation", "(%s* OU %s*) ET %s SAUF %s".formatted(topic.a(), topic.b(),
                topic.with(), topic.without()), "mot", topic.with(), "plusLong", topic.trap(), "resultat",
                String.valueOf(found), "sansExclusion", String.valueOf(kept), "sansParentheses",
                String.valueOf(unbracketed), "sansTroncature", String.valueOf(exact));
        return new Generated(values, Spreadsheets.both("notices", List.of(sheet(draw, records))));
    }

    /** The keywords of each record; every kind of near miss is there at least twice. */
    private static List<List<String>> records(Draw draw, Topic topic) {
        List<List<String>> records = new ArrayList<>();
        for (int i = draw.between(2, 3); i > 0; i--) {
            records.add(keywords(draw, topic.aForms().getFirst(), topic.with()));
            records.add(keywords(draw, topic.bForms().getLast(), topic.with()));
            records.add(keywords(draw, topic.aForms().getLast(), topic.with(), topic.without()));
            records.add(keywords(draw, topic.aForms().getLast(), topic.trap()));
            records.add(keywords(draw, draw.one(topic.bForms()), topic.trap()));
        }
        for (int i = draw.between(2, 5); i > 0; i--) {
            records.add(keywords(draw, topic.aForms().getLast(), topic.with()));
            records.add(keywords(draw, draw.one(topic.bForms()), topic.with(), topic.without()));
        }
        for (int i = draw.between(1, 3); i > 0; i--) {
            records.add(keywords(draw, draw.one(topic.aForms()), draw.one(topic.bForms()), topic.with()));
        }
        for (int i = draw.between(5, 8); i > 0; i--) {
            records.add(keywords(draw, draw.one(topic.aForms())));
            records.add(keywords(draw, draw.one(topic.bForms())));
            records.add(keywords(draw, topic.with()));
            records.add(keywords(draw, topic.without()));
            records.add(keywords(draw, topic.trap()));
        }
        return records;
    }

    private static List<String> keywords(Draw draw, String... words) {
        List<String> keywords = new ArrayList<>(List.of(words));
        keywords.addAll(draw.some(draw.between(1, 3), FILLERS));
        return draw.shuffled(keywords);
    }

    private static long count(List<List<String>> records, Predicate<List<String>> finds) {
        return records.stream().filter(finds).count();
    }

    private static Sheet sheet(Draw draw, List<List<String>> records) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("N°"), Cell.of("Titre"), Cell.of("Auteur"), Cell.of("Année"), Cell.of("Mots clés")));
        for (List<String> keywords : records) {
            rows.add(List.of(Cell.of(rows.size()), Cell.of(draw.one(KINDS).formatted(draw.one(PLACES))),
                    Cell.of(draw.one(AUTHORS)), Cell.of(draw.between(1998, 2022)),
                    Cell.of(String.join(" ; ", keywords))));
        }
        return new Sheet("Notices", rows);
    }

    private record Topic(String name, String a, List<String> aForms, String b, List<String> bForms, String with,
            String trap, String without) {
        boolean first(List<String> keywords) {
            return keywords.stream().anyMatch(word -> word.startsWith(a));
        }

        boolean second(List<String> keywords) {
            return keywords.stream().anyMatch(word -> word.startsWith(b));
        }
    }
}
