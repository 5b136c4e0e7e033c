package org.sextant.challenges.generator.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sextant.challenges.generator.Draw;

/** People of all origins, as lists name them. */
final class People {
    private static final List<String> FIRST = List.of("Adama", "Aïcha", "Anouk", "Antoine", "Bilal", "Camille",
            "Carmen", "Chloé", "Dimitri", "Élise", "Emre", "Fatou", "Gabriel", "Hana", "Hugo", "Ibrahim", "Inès",
            "Jeanne", "Joaquim", "Kenza", "Léo", "Linh", "Louise", "Malik", "Marta", "Mehdi", "Nadia", "Noé", "Oumar",
            "Paola", "Quentin", "Rania", "Salimata", "Sofia", "Tariq", "Théo", "Victoire", "Wassim", "Yara", "Zoé");
    private static final List<String> LAST = List.of("Abadie", "Almeida", "Bakari", "Belkacem", "Bianchi", "Castel",
            "Chevrier", "Cissé", "Coulon", "Delorme", "Diallo", "Dupin", "Esposito", "Fabre", "Ferreira", "Garnier",
            "Gomez", "Haddad", "Hoang", "Jourdan", "Kaya", "Kowalski", "Lacaze", "Lemoine", "Mansouri", "Mercier",
            "Moreno", "Ndiaye", "Nguyen", "Ortega", "Pasquier", "Petrov", "Rakoto", "Renaud", "Sarr", "Silva",
            "Tanaka", "Touré", "Vasseur", "Yilmaz");

    /** How many there can be. */
    static final int MOST = 40;

    private People() {
    }

    /** As many people, first name first; no two share a first or a last name. */
    static List<String> some(Draw draw, int count) {
        List<String> first = draw.some(count, FIRST);
        List<String> last = draw.some(count, LAST);
        List<String> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(first.get(i) + " " + last.get(i));
        }
        return List.copyOf(people);
    }

    /** In the order of a list, for which accents do not count. */
    static List<String> sorted(List<String> people) {
        return people.stream().sorted(Comparator.comparing(People::plain)).toList();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
