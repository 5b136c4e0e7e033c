package org.sextant.challenges.generator.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.PlainText;

/**
 * The export of an application: text in UTF-8 without a byte order mark, separated by commas, quoted where a text holds a
 * comma of its own. It must be imported with these settings before one of its columns can be added up.
 */
public final class ForeignExport implements Generator {
    private static final int ROWS = 70;
    private static final ChoiceParameter THEME = new ChoiceParameter("theme",
            List.of("dons", "arbres", "colis", "prets"));
    private static final List<Theme> THEMES = List.of(
            new Theme("Lieu,\"Objet, état\",Catégorie,Poids (kg),Pièces", List.of("Dépôt", "École", "Église", "Marché"),
                    List.of("Chaise", "Étagère", "Évier", "Fenêtre", "Table"),
                    List.of("bon état", "à réparer", "incomplet"), List.of("Bâtiment", "Mobilier"), "Pièces"),
            new Theme("Parc,\"Espèce, variété\",Santé,Hauteur (m),Plants",
                    List.of("Bélière", "Étang", "Grévière", "Pré long"),
                    List.of("Chêne", "Érable", "Frêne", "Mélèze", "Olivier"), List.of("nain", "commun", "pourpre"),
                    List.of("Blessé", "Sain"), "Plants"),
            new Theme("Dépôt,\"Contenu, emballage\",Priorité,Poids (kg),Colis",
                    List.of("Forêt", "Gare", "Hôpital", "Rivière"),
                    List.of("Épices", "Livres", "Lunettes", "Matériel", "Vêtements"),
                    List.of("carton", "palette", "sac"), List.of("Élevée", "Normale"), "Colis"),
            new Theme("Annexe,\"Thème, public\",État,Durée (jours),Prêts",
                    List.of("Bébel", "Cézanne", "Hélios", "Mozaïk"),
                    List.of("Bande dessinée", "Cinéma", "Géographie", "Poésie", "Théâtre"),
                    List.of("adultes", "enfants", "tous"), List.of("Abîmé", "Neuf"), "Prêts"));

    @Override
    public String name() {
        return "export-a-importer";
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
        Theme theme = THEMES.get(THEME.index(parameters));
        List<Line> lines = IntStream.range(0, ROWS).mapToObj(i -> line(i, theme, draw)).toList();
        int sum = lines.stream().mapToInt(Line::last).sum();
        int other = lines.stream().mapToInt(Line::number).sum();
        List<String> text = new ArrayList<>(List.of(theme.head()));
        lines.forEach(line -> text.add(line.text()));
        return new Generated(
                Map.of("colonne", theme.column(), "somme", String.valueOf(sum), "autreSomme", String.valueOf(other),
                        "melange", String.valueOf(lines.stream()
                                .mapToInt(line -> line.quoted() ? line.number() : line.last()).sum()),
                        "colonnes", "5", "morceaux", "6"),
                List.of(PlainText.of("export.csv",
                        text.stream().collect(Collectors.joining("\r\n", "", "\r\n")))));
    }

    private static Line line(int i, Theme theme, Draw draw) {
        String place = theme.places().get(i % theme.places().size());
        boolean quoted = draw.between(1, 3) > 1;
        String thing = draw.one(theme.things());
        String what = quoted ? "\"" + thing + ", " + draw.one(theme.details()) + "\"" : thing;
        int number = draw.between(2, 30);
        int last = draw.between(31, 90);
        return new Line(place + "," + what + "," + draw.one(theme.states()) + "," + number + "," + last, quoted,
                number, last);
    }

    private record Theme(String head, List<String> places, List<String> things, List<String> details,
            List<String> states, String column) {
    }

    private record Line(String text, boolean quoted, int number, int last) {
    }
}
