package org.sextant.challenges.generator.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Grid;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * What a browser sent while a person opened site after site: which address it contacted for each and which identifier
 * it gave. One outside address got the same identifier on more sites than any other. In the way: one that is
 * contacted on every site and gets no identifier, one that gets another on each site, and followers of fewer sites.
 * Some sites are opened twice.
 *
 * <p>Parameter: {@code sites}, how many. Values: {@code prenom}, {@code adresse} and {@code nombre} (the answer),
 * {@code lignes} (with the answer's address), {@code sans} (gets no identifier), {@code changeante} (gets many),
 * {@code moindre} (follows fewer sites).
 */
public final class TrackerLog implements Generator {
    private static final CountParameter SITES = new CountParameter("sites", 11, 9, 14);
    private static final int TWICE = 3;
    private static final List<Integer> ALL = List.of(0, 1, 2, 3, 4);
    private static final List<String> NAMES = List.of("Moussa", "Élodie", "Thanh", "Samira", "Gaspard", "Ayla",
            "Rafael", "Bintou");
    private static final List<String> SITE_NAMES = List.of("meteo-du-lac", "recettes-de-sel", "velo-minute",
            "journal-arvane", "paroles-et-notes", "cine-tolvane", "jeux-du-soir", "tricot-facile", "rando-belleroche",
            "dico-malin", "occasions-partout", "astro-club", "foot-amateur", "plantes-et-pots");
    private static final List<String> OTHERS = List.of("regie-mosaique.example", "pixel-ondine.example",
            "audience-plus.example", "cible-douce.example", "images-rapides.example", "polices-web.example",
            "suivi-nord.example", "bouton-partage.example");
    private static final String SIGNS = "0123456789abcdef";

    @Override
    public String name() {
        return "journal-traceurs";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return SITES.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int count = SITES.in(parameters);
        List<String> sites = draw.some(count, SITE_NAMES).stream().map(site -> site + ".example").toList();
        List<String> others = draw.some(ALL.size(), OTHERS);
        List<String> identifiers = others.stream().map(other -> identifier(draw)).toList();
        int followed = count - draw.between(3, 4);
        List<List<String>> present = List.of(draw.some(followed, sites), sites, draw.some(count - 1, sites),
                draw.some(followed - 1, sites), draw.some(followed - 3, sites));
        List<String> visits = new ArrayList<>(sites);
        visits.addAll(draw.some(TWICE, present.getFirst()));
        visits.addAll(draw.some(TWICE, present.get(3)));
        Grid table = new Grid("Heure", "Site ouvert", "Adresse contactée", "Identifiant envoyé");
        int second = 17 * 3600 + draw.between(0, 1800);
        int lines = 0;
        for (String site : draw.shuffled(visits)) {
            second += draw.between(40, 400);
            table.row(clock(second), site, site, site.length() % 3 == 0 ? "" : own(site));
            for (int other : draw.shuffled(ALL).stream().filter(one -> present.get(one).contains(site)).toList()) {
                second += draw.between(0, 2);
                lines += other == 0 ? 1 : 0;
                table.row(clock(second), site, others.get(other), given(draw, other, identifiers));
            }
        }
        return new Generated(Map.of("prenom", draw.one(NAMES), "adresse", others.getFirst(), "nombre",
                String.valueOf(followed), "lignes", String.valueOf(lines), "sans", others.get(1), "changeante",
                others.get(2), "moindre", others.get(3)),
                Spreadsheets.both("journal-du-navigateur", List.of(table.sheet("Journal"))));
    }

    /** Nothing to the second, something new each time to the third, always the same to each other. */
    private static String given(Draw draw, int other, List<String> identifiers) {
        return switch (other) {
            case 1 -> "";
            case 2 -> identifier(draw);
            default -> identifiers.get(other);
        };
    }

    private static String identifier(Draw draw) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            made.append(SIGNS.charAt(draw.between(0, SIGNS.length() - 1)));
        }
        return made.toString();
    }

    /** The identifier that a site gives its visitors itself; always the same for one site. */
    private static String own(String site) {
        return String.format(Locale.ROOT, "s%07x", site.hashCode() & 0xfffffff);
    }

    private static String clock(int second) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60);
    }
}
