package org.sextant.search.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * French words without their endings, gently: what is cut off makes number, gender and family, never another meaning.
 * {@code numérique} stays itself, {@code public} is no {@code publier}, a {@code programme} is not what one programs.
 */
final class FrenchForms {
    /** Words whose end looks like a plural. */
    private static final Set<String> WHOLE = Set.of("sans", "dans", "plus", "moins", "pas", "cours", "corps", "temps",
            "acces", "virus", "bus", "tous", "alors", "repas", "parcours", "secours", "discours", "univers",
            "processus",
            "campus", "avis", "fois", "mois", "hors", "mais", "vers", "apres", "tres", "sous", "nous", "vous", "deux");
    private static final Map<String, String> SPELLINGS = Map.of("clef", "cle", "clefs", "cle");
    /** Words that belong to no family though they look like it. */
    private static final Set<String> ALONE = Set.of("programme", "public", "publique", "comment", "numerique", "mode",
            "poste", "porte", "marque", "forme", "table", "personne", "matiere", "page", "site", "mere", "etre");
    private static final List<Ending> INFLECTIONS = List.of(new Ending("trice", "teur", 3),
            new Ending("euse", "eur", 4),
            new Ending("elle", "el", 4), new Ending("enne", "en", 4), new Ending("ive", "if", 4),
            new Ending("ee", "e", 3));
    private static final List<Ending> FAMILIES = List.of(new Ending("isation", "", 4), new Ending("isateur", "", 4),
            new Ending("ication", "i", 3), new Ending("iquer", "i", 4), new Ending("ateur", "", 4),
            new Ending("ation", "", 4), new Ending("atoire", "", 4), new Ending("atif", "", 4),
            new Ending("ement", "", 4), new Ending("isant", "", 4), new Ending("iser", "", 4), new Ending("ise", "", 5),
            new Ending("ite", "", 5), new Ending("age", "", 5), new Ending("ant", "", 5), new Ending("eur", "", 5),
            new Ending("able", "", 5), new Ending("er", "", 3), new Ending("ez", "", 4), new Ending("e", "", 3));

    private FrenchForms() {
    }

    /** A plain word without number and gender. */
    static String stem(String plain) {
        String spelt = SPELLINGS.getOrDefault(plain, plain);
        if (spelt.length() < 4 || WHOLE.contains(spelt) || !isOfLetters(spelt)) {
            return spelt;
        }
        String singular = singular(spelt);
        Ending ending = ending(INFLECTIONS, singular);
        return ending == null ? singular : ending.replaced(singular);
    }

    /** What a plain word shares with its family; empty where it has none. */
    static String root(String plain) {
        String stem = stem(plain);
        if (ALONE.contains(stem) || !isOfLetters(stem)) {
            return "";
        }
        Ending ending = ending(FAMILIES, stem);
        return ending == null ? stem : tidied(ending.replaced(stem));
    }

    private static @Nullable Ending ending(List<Ending> endings, String word) {
        for (Ending ending : endings) {
            if (ending.fits(word)) {
                return ending;
            }
        }
        return null;
    }

    private static String singular(String word) {
        if (word.endsWith("eaux") || word.endsWith("yaux") || word.endsWith("eux") && !word.equals("deux")) {
            return word.substring(0, word.length() - 1);
        } else if (word.endsWith("aux") && word.length() > 5) {
            return word.substring(0, word.length() - 2) + "l";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    /** The end of a root as all of its family spell it: {@code navigu-er} like {@code navig-ation}. */
    private static String tidied(String root) {
        int last = root.length() - 1;
        if (root.endsWith("gu")) {
            return root.substring(0, last);
        } else if (root.endsWith("qu")) {
            return root.substring(0, last - 1) + "c";
        }
        return last > 2 && root.charAt(last) == root.charAt(last - 1) ? root.substring(0, last) : root;
    }

    private static boolean isOfLetters(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) < 'a' || word.charAt(at) > 'z') {
                return false;
            }
        }
        return true;
    }

    /** An ending, what stands in its place, and how many letters must be left before it. */
    private record Ending(String ending, String instead, int left) {
        boolean fits(String word) {
            return word.endsWith(ending) && word.length() - ending.length() >= left;
        }

        String replaced(String word) {
            return word.substring(0, word.length() - ending.length()) + instead;
        }
    }
}
