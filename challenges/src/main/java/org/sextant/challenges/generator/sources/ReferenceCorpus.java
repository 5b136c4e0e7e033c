package org.sextant.challenges.generator.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;

/**
 * Records of one subject exported from three catalogues in three formats, with many records in more than one of them,
 * and a list of what was retracted since. Which are left once duplicates are merged and the rules applied?
 */
public final class ReferenceCorpus implements Generator {
    /** The most different works there may be; each stands in one to three catalogues. */
    private static final int WORKS = 260;
    private static final ChoiceParameter SUBJECT = new ChoiceParameter("sujet",
            List.of("sommeil", "inondations", "bilinguisme",
                    "bois"));
    private static final List<String> SUBJECTS = List.of("le sommeil des adolescents", "les inondations en ville",
            "le bilinguisme à l'école", "la construction en bois");
    private static final List<List<String>> WORDS = List.of(
            List.of("Sommeil", "Rythmes", "Écrans du soir", "Siestes", "Horaires scolaires", "Fatigue"),
            List.of("Crues", "Ruissellement", "Digues", "Sols perméables", "Alerte aux crues", "Caves inondées"),
            List.of("Bilinguisme", "Deux langues", "Langue maternelle", "Alternance", "Lecture bilingue", "Lexique"),
            List.of("Charpente", "Panneaux", "Ossature", "Assemblages", "Bois local", "Humidité"));
    private static final List<String> ANGLES = List.of("enquête", "étude de cas", "revue de travaux",
            "mesures de terrain", "essai de modèle", "entretiens", "comparaison", "suivi sur trois ans",
            "étude pilote");
    private static final List<String> PLACES = List.of("au Québec", "en Belgique", "au Sénégal", "en Suisse romande",
            "à Montréal", "au Maroc", "à Lille", "en Guadeloupe", "en Alsace", "au Portugal", "à Marseille",
            "au Vietnam", "en Tunisie", "à La Réunion", "en Bretagne", "à Lyon", "au Cameroun", "à Nantes",
            "en Slovénie", "à Bruxelles");
    private static final List<String> NAMES = List.of("Abara", "Benali", "Costa", "Duval", "Eriksson", "Fofana",
            "Garcia", "Haddad", "Ivanova", "Jung", "Kaya", "Lemoine", "Mbaye", "Nguyen", "Oliveira", "Patel", "Rossi",
            "Sato");

    @Override
    public String name() {
        return "corpus-de-notices";
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
        Draw draw = new Draw(random);
        int subject = SUBJECT.index(parameters);
        int since = draw.between(2012, 2015);
        List<Work> works = works(WORDS.get(subject), draw);
        List<Work> wanted = works.stream().filter(work -> work.wanted(since)).toList();
        Set<Work> retracted = new HashSet<>(draw.some(draw.between(5, 8), wanted));
        retracted.addAll(draw.some(4, works));
        List<Work> csv = new ArrayList<>(draw.some(130, works));
        List<Work> ris = draw.some(120, works);
        Set<Work> rest = new HashSet<>(works);
        csv.forEach(rest::remove);
        ris.forEach(rest::remove);
        List<Work> bib = new ArrayList<>(works.stream().filter(rest::contains).toList());
        bib.addAll(draw.some(40, csv));
        csv.addAll(draw.some(6, csv));
        long lines = csv.size() + ris.size() + bib.size();
        long kept = wanted.stream().filter(work -> !retracted.contains(work)).count();
        Catalogues catalogues = new Catalogues(draw);
        return new Generated(
                Map.of("sujet", SUBJECTS.get(subject), "depuis", String.valueOf(since), "distinctes",
                        String.valueOf(works.size()), "retenues", String.valueOf(kept), "notices",
                        String.valueOf(lines), "avecretractees", String.valueOf(wanted.size())),
                List.of(catalogues.csv(csv), catalogues.ris(ris), catalogues.bib(bib),
                        catalogues.retractions(draw.shuffled(works.stream().filter(retracted::contains).toList()))));
    }

    private static List<Work> works(List<String> words, Draw draw) {
        Set<String> dois = new TreeSet<>();
        int count = WORKS - draw.between(0, 17);
        while (dois.size() < count) {
            dois.add("10.5555/sx" + draw.between(10000, 99999) + "." + (char) ('a' + draw.between(0, 25)));
        }
        List<Work> works = new ArrayList<>();
        for (String doi : dois) {
            works.add(new Work(doi, draw.one(words) + " : " + draw.one(ANGLES) + " " + draw.one(PLACES),
                    draw.one(NAMES), draw.between(2005, 2022), draw.one(Work.Language.MIXED),
                    draw.one(Work.Kind.MIXED)));
        }
        return draw.shuffled(works);
    }
}
