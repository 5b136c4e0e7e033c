package org.sextant.search.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sextant.search.index.Dimension;

/** Words that name a condition: a table of what teachers type. Words are plain, joined by single spaces. */
final class Known {
    private static final Pattern CODE = Pattern.compile("(?:crcn )?(?:competences? )?([1-9]\\.[1-9])");
    private static final Pattern AREA = Pattern.compile("(?:domaine|area) ([1-9])");
    private static final Pattern LEVEL = Pattern.compile("(?:(?:niveau|niv|level) |n)([1-8])");
    private static final Pattern MINUTES = Pattern
            .compile("(?:(?:moins de|en|max|maximum|under|in) )?([1-9]\\d{0,2})(?: |)(?:min|mn|minutes?|mins)");
    private static final Pattern CYCLE = Pattern.compile("cycle ([34])");
    private static final Map<String, String> FORMATS = pairs("""
            video VIDEO, videos VIDEO, film VIDEO, audio AUDIO, podcast AUDIO, podcasts AUDIO, mp3 AUDIO, pdf PDF,
            diaporama SLIDESHOW, diaporamas SLIDESHOW, slideshow SLIDESHOW, exercice EXERCISE, exercices EXERCISE,
            exercise EXERCISE, exercises EXERCISE, scenario SCENARIO, scenarios SCENARIO, debat DEBATE, debate DEBATE,
            debranche UNPLUGGED, debranchee UNPLUGGED, debranches UNPLUGGED, debranchees UNPLUGGED,
            unplugged UNPLUGGED, deconnecte UNPLUGGED""");
    private static final Map<String, String> CLASSES = pairs("""
            cm1 CM1, cm2 CM2, 6e 6e, 6eme 6e, sixieme 6e, 5e 5e, 5eme 5e, cinquieme 5e, 4e 4e, 4eme 4e, quatrieme 4e,
            3e 3e, 3eme 3e, troisieme 3e, 2de 2de, 2nde 2de, 1re 1re, 1ere 1re, terminale terminale, bts BTS""");
    private static final Map<String, String> DISCIPLINES = pairs("""
            snt snt, emc emc, techno technologie, maths mathematiques, math mathematiques, doc documentation""");

    private static final Map<String, String> TYPES = pairs("""
            parcours TARGET_PROFILE, tutoriel TUTORIAL, tutoriels TUTORIAL, tuto TUTORIAL, tutos TUTORIAL,
            tutorial TUTORIAL, tutorials TUTORIAL""");

    private Known() {
    }

    /** The condition that some words name as a whole; null where they name none. */
    static @Nullable Condition of(List<String> plain) {
        String words = String.join(" ", plain);
        Condition named = named(words);
        if (named != null) {
            return named;
        }
        return switch (words) {
            case "sans ecran", "sans ordinateur", "sans ecrans" -> new Condition(Dimension.FORMAT, "UNPLUGGED");
            case "classe de seconde", "en seconde" -> new Condition(Dimension.AUDIENCE, "2de");
            case "classe de premiere", "en premiere" -> new Condition(Dimension.AUDIENCE, "1re");
            case "lycee" -> new Condition(Dimension.CYCLE, "lycée");
            case "college" -> new Condition(Dimension.CYCLE, "cycle 4");
            default -> single(words);
        };
    }

    private static @Nullable Condition named(String words) {
        Map<Pattern, Dimension> patterns = Map.of(CODE, Dimension.COMPETENCE, AREA, Dimension.AREA, LEVEL,
                Dimension.LEVEL, MINUTES, Dimension.DURATION, CYCLE, Dimension.CYCLE);
        for (Map.Entry<Pattern, Dimension> each : patterns.entrySet()) {
            Matcher matcher = each.getKey().matcher(words);
            if (matcher.matches()) {
                String value = Objects.requireNonNull(matcher.group(1));
                return new Condition(each.getValue(), each.getValue() == Dimension.CYCLE ? "cycle " + value : value);
            }
        }
        return null;
    }

    private static @Nullable Condition single(String word) {
        String format = FORMATS.get(word);
        String schoolClass = CLASSES.get(word);
        String discipline = DISCIPLINES.get(word);
        String type = TYPES.get(word);
        if (format != null) {
            return new Condition(Dimension.FORMAT, format);
        } else if (schoolClass != null) {
            return new Condition(Dimension.AUDIENCE, schoolClass);
        } else if (type != null) {
            return new Condition(Dimension.TYPE, type);
        }
        return discipline == null ? null : new Condition(Dimension.DISCIPLINE, discipline);
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : text.split(",\\s*")) {
            int space = pair.indexOf(' ');
            pairs.put(pair.substring(0, space), pair.substring(space + 1));
        }
        return Map.copyOf(pairs);
    }

    /** A dimension and the value that a hit must have there. */
    record Condition(Dimension dimension, String value) {
    }
}
