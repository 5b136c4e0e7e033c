package org.sextant.challenges.generator.storage;

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
import org.sextant.challenges.generator.file.Picture;

/**
 * Pictures of which one suits a use: wide enough, wider than high, and the lightest of those. Lighter ones are a little
 * too narrow, upright or square; others suit and weigh more.
 *
 * <p>Parameter: {@code usage}. Values: {@code quoi} and {@code largeur}, which are told; {@code image} (the answer) and
 * {@code imageNue}, without its ending; {@code etroite}, {@code debout}, {@code carree}, {@code grande}, {@code lourde} (the
 * others, by what is wrong with them), {@code largeurImage} (in pixels).
 */
public final class PictureFolder implements Generator {
    private static final ChoiceParameter USE = new ChoiceParameter("usage",
            List.of("site", "ecran", "journal", "invitation"));
    private static final List<String> USES = List.of("la page d'accueil du site d'un club de randonnée",
            "l'écran du hall d'une mairie", "la une du journal d'un quartier", "l'invitation à une fête de village");
    private static final List<Integer> WIDTHS = List.of(600, 640, 720, 760);
    private static final List<String> NAMES = List.of("colline", "vallon", "sommet", "matin", "sentier", "horizon",
            "clairiere", "refuge", "torrent", "crete");
    private static final List<List<Integer>> PALETTES = List.of(List.of(0xBFDDF2, 0x5E8C61, 0xF7D154, 0x2F5233),
            List.of(0xF6D7C3, 0x8A6F9E, 0xF08A5D, 0x4B3869), List.of(0xDDE8EE, 0x7895A8, 0xF4EBC1, 0x39536B));

    @Override
    public String name() {
        return "images-a-choisir";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return USE.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int asked = draw.one(WIDTHS);
        int width = asked + draw.between(0, 20);
        List<String> names = draw.some(7, NAMES);
        List<GeneratedFile> files = new ArrayList<>();
        add(draw, files, names.get(0), width, width * 2 / 3, 30);
        add(draw, files, names.get(1), asked - draw.between(10, 30), asked * 3 / 5, 20);
        add(draw, files, names.get(2), width, width * 5 / 4, 12);
        add(draw, files, names.get(3), asked + 8, asked + 8, 14);
        add(draw, files, names.get(4), asked * 5 / 4, asked * 5 / 6, 32);
        add(draw, files, names.get(5), asked, asked * 2 / 3, 90);
        add(draw, files, names.get(6), asked / 2, asked / 3, 60);
        files.sort(Comparator.comparing(GeneratedFile::name));
        return new Generated(Map.of("quoi", USES.get(USE.index(parameters)), "largeur", String.valueOf(asked), "image",
                names.get(0) + ".png", "imageNue", names.get(0), "etroite", names.get(1) + ".png", "debout",
                names.get(2) + ".png", "carree", names.get(3) + ".png", "grande", names.get(4) + ".png", "lourde",
                names.get(5) + ".png", "largeurImage", String.valueOf(width)),
                List.of(Archive.zip("images.zip", files)));
    }

    private static void add(Draw draw, List<GeneratedFile> files, String name, int width, int height, int grain) {
        files.add(new Picture(width, height, 4, draw.between(1, 4), grain, draw.one(PALETTES))
                .png("images/" + name + ".png"));
    }
}
