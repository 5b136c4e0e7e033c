package org.sextant.challenges.generator.health;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.PlainText;

/**
 * The source of a web page. One image says something and has no text instead; one field of the form has a label that
 * leads to no field. In the way: images that only decorate, whose empty text is right; fields that are named in other
 * good ways; and words shown in the field at fault, which look like a name.
 *
 * <p>Parameter: {@code champs}, how many fields. Values: {@code association}; {@code image} and {@code champ} (the
 * answer), {@code decor} (an empty text, rightly), {@code decrite} (has a text), {@code faux} (what the label leads
 * to), {@code nomme} (a field that is named without a label element).
 */
public final class FaultyPage implements Generator {
    private static final CountParameter FIELDS = new CountParameter("champs", 7, 6, 8);
    private static final List<String> CLUBS = List.of("Les Amis du canal", "Chorale des Cerisiers", "Ludothèque Nomade",
            "Vélo-école des Docks", "Jardin partagé de Sébile", "Club d'astronomie de Torval");
    private static final List<String> DECORS = List.of("filet.png", "vague.png", "etoiles.png", "ruban.png");

    private record Image(String file, String says) {
    }

    private record Field(String id, String label, String wrong, String shown) {
    }

    private static final List<Image> IMAGES = List.of(
            new Image("horaires.png", "Ouvert le mercredi et le samedi, de 14 h à 18 h"),
            new Image("plan-acces.png", "Plan : entrée par la rue du Four, à gauche du pont"),
            new Image("tarifs.png", "Adultes 12 euros, moins de 16 ans 5 euros"),
            new Image("affiche-fete.png", "Affiche : fête de fin d'année, le 21 juin à 15 h"),
            new Image("equipe.jpg", "Les six bénévoles devant le local"),
            new Image("calendrier.png", "Calendrier : séances les 3, 10 et 24 mars"));
    private static final List<Field> ALL = List.of(new Field("nom", "Nom", "nom-complet", "Ex. : Diallo"),
            new Field("courriel", "Adresse électronique", "mail", "nom@domaine.example"),
            new Field("tel", "Téléphone", "telephone", "10 chiffres"),
            new Field("ville", "Ville", "commune", "Ex. : Torval"),
            new Field("age", "Âge", "annees", "Ex. : 14"), new Field("message", "Message", "texte", "Votre question"),
            new Field("jour", "Jour souhaité", "date", "Ex. : samedi"),
            new Field("places", "Nombre de places", "nombre", "De 1 à 8"));

    @Override
    public String name() {
        return "page-a-verifier";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return FIELDS.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        String club = draw.one(CLUBS);
        List<Image> images = draw.shuffled(IMAGES);
        List<String> decors = draw.some(3, DECORS);
        List<Field> fields = draw.some(FIELDS.in(parameters), ALL);
        List<String> shown = new ArrayList<>(images.stream()
                .map(image -> image.equals(images.getFirst())
                        ? "  <p><img class=\"info\" src=\"images/" + image.file() + "\" width=\"320\"></p>"
                        : "  <p><img class=\"info\" src=\"images/" + image.file() + "\" alt=\"" + image.says()
                                + "\" width=\"320\"></p>")
                .toList());
        decors.forEach(decor -> shown
                .add("  <p><img class=\"decor\" src=\"images/" + decor + "\" alt=\"\" width=\"600\"></p>"));
        List<String> form = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            form.add(field(fields.get(i), i));
        }
        String text = "<!doctype html>\n<html lang=\"fr\">\n<head>\n  <meta charset=\"utf-8\">\n  <title>" + club
                + "</title>\n</head>\n<body>\n<h1>" + club + "</h1>\n<main>\n" + String.join("\n", draw.shuffled(shown))
                + "\n  <h2>Nous écrire</h2>\n  <form>\n" + String.join("\n", draw.shuffled(form))
                + "\n    <button>Envoyer</button>\n  </form>\n</main>\n</body>\n</html>\n";
        GeneratedFile page = PlainText.of("code-de-la-page.txt", text);
        return new Generated(Map.of("association", club, "image", images.getFirst().file(), "champ",
                fields.getFirst().id(),
                "decor", decors.getFirst(), "decrite", images.get(1).file(), "faux", fields.getFirst().wrong(), "nomme",
                fields.get(1).id()), List.of(page));
    }

    /** The first has a label that leads nowhere, the second a name without a label, the third stands in its label. */
    private static String field(Field field, int turn) {
        String input = "<input id=\"" + field.id() + "\" name=\"" + field.id() + "\" placeholder=\"" + field.shown()
                + "\"";
        return "    <p>" + switch (turn) {
            case 0 -> "<label for=\"" + field.wrong() + "\">" + field.label() + "</label> " + input + ">";
            case 1 -> input + " aria-label=\"" + field.label() + "\">";
            case 2 -> "<label>" + field.label() + " " + input + "></label>";
            default -> "<label for=\"" + field.id() + "\">" + field.label() + "</label> " + input + ">";
        } + "</p>";
    }
}
