package org.sextant.challenges.generator.data;

import java.util.ArrayList;
import java.util.List;
import org.sextant.challenges.generator.Draw;

/** People to fill lists with. */
final class People {
    private static final List<String> FIRST = List.of("Aïcha", "Basile", "Chloé", "Diego", "Elif", "Fatou", "Gaël",
            "Hanna", "Ilyes", "Jade", "Kofi", "Léna", "Malo", "Nadia", "Oscar", "Priya", "Quentin", "Rayan", "Salomé",
            "Tiago", "Ursula", "Victor", "Wanda", "Yann", "Zoé");
    private static final List<String> FAMILY = List.of("Abadie", "Bakayoko", "Colin", "Demir", "Estève", "Ferreira",
            "Garnier", "Haddad", "Iglesias", "Jovanovic", "Kaplan", "Legrand", "Mercier", "Ndiaye", "Ottavi", "Pham",
            "Rousset", "Sanchez", "Traoré", "Vidal", "Weiss", "Zidane");

    private People() {
    }

    /** Full names, none twice. */
    static List<String> names(int count, Draw draw) {
        List<String> all = new ArrayList<>();
        for (String first : FIRST) {
            for (String family : FAMILY) {
                all.add(first + " " + family);
            }
        }
        return draw.some(count, all);
    }
}
