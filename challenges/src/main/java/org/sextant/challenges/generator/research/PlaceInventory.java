package org.sextant.challenges.generator.research;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Block;
import org.sextant.challenges.generator.file.TextDocuments;

/**
 * A long document: the inventory of the lighthouses, bridges, huts or mills of a region, one entry each. One entry
 * alone has both the year and the number asked for; others have the year, or the number, or meet them in another role
 * (year of repair, places of the car park), so that a search in the document finds several and each must be read.
 */
public final class PlaceInventory implements Generator {
    private static final int ENTRIES = 42;
    private static final int DECOYS = 3;
    private static final List<String> NAMES = List.of("Aubrelle", "Balzane", "Cormadec", "Drevonne", "Estérac",
            "Fontbrune", "Guirlac", "Hautelune", "Issardun", "Jolimas", "Kervadan", "Lorbise", "Mandrette", "Novarel",
            "Orvance", "Pelladou", "Quéraize", "Roumégas", "Sarvigny", "Tolvane", "Ussandre", "Valbrusque", "Wissolre",
            "Yvrandes", "Zélinde", "Arguède", "Bréchaume", "Cantelouze", "Dolmarie", "Erquival", "Ferrandac",
            "Gastombe", "Herbemont", "Izorette", "Jarnosse", "Lassoube", "Mirvaux", "Naucastre", "Oléandre",
            "Piquepierre", "Rastelle", "Sourdeval", "Trémolac", "Ustaria", "Vermezan", "Zicardo", "Amblarce",
            "Crozelan");
    private static final List<String> TOWNS = List.of("Port-Mirel", "Saint-Aldo", "Belleroche", "Montségour",
            "Villeneige", "Castelvieux", "Pierrefosse", "Rochemaure-le-Bas", "Bourg-Sorel", "Sainte-Orlane");
    private static final List<String> REMARKS = List.of(
            "La visite se fait par petits groupes, avec un guide de l'association locale.",
            "Le site est fermé les jours de grand vent.",
            "Une table de pique-nique se trouve à l'entrée du chemin.",
            "Un panneau raconte l'histoire du lieu en trois langues.",
            "Les chiens sont admis s'ils sont tenus en laisse.",
            "Le chemin est accessible aux fauteuils roulants jusqu'à la barrière.",
            "Des chauves-souris y passent l'hiver : merci de ne pas faire de bruit.",
            "Une exposition de photographies anciennes occupe la petite salle.");
    private static final List<Theme> THEMES = List.of(
            new Theme("phare", "phares", "mis en service", 1850, "marches", "Il compte %d marches.", 90, 290),
            new Theme("pont", "ponts", "ouvert au passage", 1850, "mètres de long", "Il fait %d mètres de long.", 60,
                    260),
            new Theme("refuge", "refuges", "inauguré", 1885, "lits", "On y compte %d lits.", 18, 80),
            new Theme("moulin", "moulins", "construit", 1850, "aubes", "Sa roue porte %d aubes.", 24, 96));

    private static final ChoiceParameter THING = new ChoiceParameter("objet",
            THEMES.stream().map(Theme::noun).toList());

    @Override
    public String name() {
        return "inventaire-de-lieux";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return THING.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        Theme theme = THEMES.get(THING.index(parameters));
        List<String> names = draw.some(ENTRIES, NAMES);
        int year = draw.between(theme.from(), theme.to());
        int number = draw.between(theme.low(), theme.high());
        List<Place> places = places(draw, theme, names, year, number);
        Place target = places.getFirst();
        Map<String, String> values = Map.of("objet", theme.noun(), "objets", theme.plural(), "ouvert", theme.opened(),
                "unite", theme.unit(), "annee", String.valueOf(year), "nombre", String.valueOf(number), "nom",
                target.name(), "nomLong", theme.noun() + of(target.name()), "memeAnnee", places.get(1).name(),
                "memeNombre", places.get(1 + DECOYS).name());
        return new Generated(values, TextDocuments.both("inventaire-" + theme.plural(),
                blocks(draw, theme, draw.shuffled(places))));
    }

    /** The target first, then those of the same year, those of the same number, those that meet them otherwise. */
    private static List<Place> places(Draw draw, Theme theme, List<String> names, int year, int number) {
        List<Place> places = new ArrayList<>();
        for (String name : names) {
            int rank = places.size();
            boolean sameYear = rank <= DECOYS;
            boolean sameNumber = rank == 0 || rank > DECOYS && rank <= 2 * DECOYS;
            boolean elsewhere = rank > 2 * DECOYS && rank <= 3 * DECOYS;
            int built = elsewhere ? year - draw.between(8, 40) : other(draw, theme.from(), theme.to(), year);
            places.add(new Place(name, sameYear ? year : built,
                    sameNumber ? number : other(draw, theme.low(), theme.high(), number),
                    elsewhere ? year : draw.between(theme.to() + 15, theme.to() + 75),
                    elsewhere ? number : other(draw, 12, 90, number)));
        }
        return places;
    }

    private static int other(Draw draw, int low, int high, int not) {
        int drawn = draw.between(low, high);
        return drawn == not ? not + 1 : drawn;
    }

    private static List<Block> blocks(Draw draw, Theme theme, List<Place> places) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Inventaire des " + theme.plural() + " de la région"));
        blocks.add(new Block.Paragraph("Ce document réunit " + places.size() + " fiches, dans l'ordre où elles ont été"
                + " rédigées par les bénévoles."));
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            String neighbour = places.get((i + 5) % places.size()).name();
            String full = theme.noun() + of(place.name());
            blocks.add(new Block.Heading(2, "Fiche " + (i + 1) + " : " + full));
            blocks.add(new Block.Paragraph("Commune : " + draw.one(TOWNS) + ". Accès : parking de " + place.parking()
                    + " places, puis " + draw.between(5, 29) + " minutes de marche."));
            blocks.add(new Block.Paragraph("Le " + full + " a été " + theme.opened() + " en " + place.year() + ". "
                    + theme.counted().formatted(place.number()) + " Dernière réparation : " + place.repaired() + "."));
            blocks.add(new Block.Paragraph("À voir aussi : le " + theme.noun() + of(neighbour) + ". "
                    + draw.one(REMARKS)));
        }
        return blocks;
    }

    private static String of(String name) {
        return ("AEÉIOUY".indexOf(name.charAt(0)) >= 0 ? " d'" : " de ") + name;
    }

    /** A kind of places: the year from which they opened; what is counted there, from low to high. */
    private record Theme(String noun, String plural, String opened, int from, String unit, String counted, int low,
            int high) {
        int to() {
            return from + 60;
        }
    }

    private record Place(String name, int year, int number, int repaired, int parking) {
    }
}
