package org.sextant.challenges.generator.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Archive;
import org.sextant.challenges.generator.file.Sound;

/**
 * Recordings in one folder whose size does not tell how long they last: rate, bits and channels differ. The longest is
 * among the lightest, the heaviest lasts least.
 *
 * <p>Parameter: {@code sujet}. Values: {@code qui}; {@code long} and {@code secondes} (the answer: the longest and how
 * long it lasts); {@code lourd} and {@code second} (the heaviest file, the second longest), {@code secondesLourd} and {@code
 * secondesSecond} (how long they last), each file also without its ending: {@code longNu}, {@code lourdNu}.
 */
public final class Recordings implements Generator {
    private static final ChoiceParameter SUBJECT = new ChoiceParameter("sujet",
            List.of("radio", "oiseaux", "machines", "musique"));
    private static final List<String> WHO = List.of("Le club radio d'un collège", "Un groupe de naturalistes",
            "Un atelier de mécanique", "Une école de musique");
    private static final List<List<String>> NAMES = List.of(
            List.of("generique", "jingle", "annonce", "virgule", "bruitage", "final"),
            List.of("mesange", "grive", "coucou", "huppe", "loriot", "pouillot"),
            List.of("perceuse", "pompe", "moteur", "scie", "compresseur", "tour"),
            List.of("gamme", "accord", "flute", "cor", "alto", "basson"));

    @Override
    public String name() {
        return "enregistrements-a-comparer";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return SUBJECT.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int subject = SUBJECT.index(parameters);
        List<String> names = draw.shuffled(NAMES.get(subject));
        int longest = draw.between(8, 11);
        SequencedMap<String, Sound> sounds = new LinkedHashMap<>();
        List<Sound> made = List.of(new Sound(8000, 8, 1, longest, 220), new Sound(8000, 16, 1, longest - 1, 247),
                new Sound(22050, 16, 2, 2, 262), new Sound(11025, 8, 1, draw.between(4, 6), 294),
                new Sound(8000, 8, 2, draw.between(4, 6), 330), new Sound(11025, 16, 1, draw.between(3, 4), 349));
        for (int i = 0; i < made.size(); i++) {
            sounds.put(names.get(i) + ".wav", made.get(i));
        }
        List<GeneratedFile> files = new ArrayList<>();
        sounds.forEach((name, sound) -> files.add(sound.wav("enregistrements/" + name)));
        files.sort(Comparator.comparing(GeneratedFile::name));
        return new Generated(Map.of("qui", WHO.get(subject), "long", names.get(0) + ".wav", "longNu", names.get(0),
                "secondes", String.valueOf(longest), "second", names.get(1) + ".wav", "secondesSecond",
                String.valueOf(longest - 1), "lourd", names.get(2) + ".wav", "lourdNu", names.get(2), "secondesLourd",
                "2"), List.of(Archive.zip("enregistrements.zip", files)));
    }
}
