package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Archive;
import org.sextant.challenges.generator.file.QrCode;

/**
 * The QR codes of six posters of one house. Four lead to its site, to a page or a part of it; one leads to a site whose
 * name begins like it, one to a site that holds its name before the end.
 *
 * <p>Parameter: {@code maison}. Values: {@code qui} and {@code site}, which are told; {@code premiere} and {@code seconde}
 * (the answer, letters of posters); {@code adresse1} and {@code adresse2}, where they lead; {@code partie} (a poster that
 * leads to a part of the site with a name of its own) and {@code page} (one that leads to a page).
 */
public final class PosterCodes implements Generator {
    private static final ChoiceParameter HOUSE = new ChoiceParameter("maison",
            List.of("musee", "cinema", "piscine", "bibliotheque"));
    private static final List<String> WHO = List.of("le musée d'Armentel", "le cinéma Le Phare",
            "la piscine des Trois-Rives", "la bibliothèque de Sauvelle");
    private static final List<String> SITES = List.of("musee-armentel.example", "cinema-lephare.example",
            "piscine-troisrives.example", "biblio-sauvelle.example");
    private static final List<String> PARTS = List.of("agenda", "infos", "reservation", "enfants");
    private static final List<String> PAGES = List.of("horaires", "tarifs", "acces", "programme", "groupes");
    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");

    @Override
    public String name() {
        return "codes-d-affiches";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return HOUSE.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        String site = SITES.get(HOUSE.index(parameters));
        List<String> pages = draw.some(4, PAGES);
        List<String> parts = draw.some(2, PARTS);
        String stem = site.substring(0, site.indexOf('.'));
        List<String> addresses = List.of(
                "https://" + stem + draw.one(List.of("-billets", "-gratuit", "-officiel")) + ".example/" + pages.get(0),
                "https://" + site + "." + draw.one(List.of("inscription", "cadeau", "acces")) + "-web.example/"
                        + pages.get(1),
                "https://" + parts.get(0) + "." + site + "/", "https://" + site + "/" + pages.get(2),
                "https://" + parts.get(1) + "." + site + "/" + pages.get(3), "https://" + site + "/billets-gratuits");
        List<String> letters = draw.shuffled(LETTERS);
        List<GeneratedFile> files = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            files.add(QrCode.svg("affiches/affiche-" + letters.get(i) + ".svg", addresses.get(i)));
        }
        files.sort(Comparator.comparing(GeneratedFile::name));
        return new Generated(Map.of("qui", WHO.get(HOUSE.index(parameters)), "site", site, "premiere", letters.get(0),
                "seconde", letters.get(1), "adresse1", addresses.get(0), "adresse2", addresses.get(1), "partie",
                letters.get(2), "page", letters.get(5)), List.of(Archive.zip("affiches.zip", files)));
    }
}
