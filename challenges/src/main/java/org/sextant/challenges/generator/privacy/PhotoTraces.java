package org.sextant.challenges.generator.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Archive;
import org.sextant.challenges.generator.file.Exif;
import org.sextant.challenges.generator.file.Photo;

/**
 * Photos that somebody is about to publish. One was taken at home and says so in its metadata, two say that they were
 * taken elsewhere: one some minutes of arc to the north, one at the same two numbers in the other order, so that it shows
 * even where a program leaves out the points of the compass. The others say nothing of the place, and the one called
 * after the home is among those. One names its owner.
 *
 * <p>Parameter: {@code qui}. Values: {@code prenom} and {@code maison} (where the home is), also as {@code
 * decimale}, which are told; {@code photo}
 * and {@code nommee} (the answer: the photo that gives the home away, the one that names its owner), both also without
 * their endings, {@code photoNue} and {@code nommeeNue}; {@code ailleurs} (says that it was taken nearby), {@code
 * inversee} (has latitude and longitude the wrong way round), {@code trompeuse} (has the name of the home and says nothing), {@code heure} (when the first was taken), {@code proprietaire}.
 */
public final class PhotoTraces implements Generator {
    private static final ChoiceParameter WHO = new ChoiceParameter("qui",
            List.of("yara", "lorenzo", "aminata", "petra"));
    private static final List<String> FIRST = List.of("Yara", "Lorenzo", "Aminata", "Petra");
    private static final List<String> OWNERS = List.of("Yara Haddad", "Lorenzo Bassi", "Aminata Diop", "Petra Novak");
    private static final List<String> NAMES = List.of("balade", "chat", "cuisine", "fleurs", "match", "nuages", "plage",
            "velo", "gateau", "marche");
    private static final List<String> CAMERAS = List.of("Optika M2", "Lumo 5", "Vista Duo");
    private static final List<List<Integer>> PALETTES = List.of(List.of(0xBFDDF2, 0x5E8C61, 0x2F5233),
            List.of(0xF6D7C3, 0x8A6F9E, 0x4B3869), List.of(0xDDE8EE, 0x7895A8, 0x39536B));
    private static final LocalDate FROM = LocalDate.of(2025, 4, 1);

    @Override
    public String name() {
        return "photos-a-publier";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return WHO.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int who = WHO.index(parameters);
        Exif.Place home = new Exif.Place(draw.between(44 * 60, 49 * 60) * 60 + 20,
                draw.between(60, 5 * 60) * 60 + 20);
        Exif.Place near = new Exif.Place(home.north() + draw.between(3, 9) * 60, home.east());
        Exif.Place far = new Exif.Place(home.east(), home.north());
        List<String> names = draw.some(7, NAMES);
        List<GeneratedFile> files = new ArrayList<>();
        LocalDateTime taken = moment(draw);
        files.add(photo(draw, names.get(0), taken, "", home));
        files.add(photo(draw, names.get(1), moment(draw), "", near));
        files.add(photo(draw, names.get(2), moment(draw), "", far));
        files.add(photo(draw, names.get(3), moment(draw), OWNERS.get(who), null));
        files.add(photo(draw, "maison", moment(draw), "", null));
        for (String name : names.subList(4, names.size())) {
            files.add(photo(draw, name, moment(draw), "", null));
        }
        files.sort(Comparator.comparing(GeneratedFile::name));
        Map<String, String> values = new HashMap<>(Map.of("prenom", FIRST.get(who), "maison", told(home), "decimale",
                decimal(home), "photo", names.get(0) + ".jpg", "photoNue", names.get(0), "nommee",
                names.get(3) + ".jpg", "nommeeNue", names.get(3), "ailleurs", names.get(1) + ".jpg", "inversee",
                names.get(2) + ".jpg", "trompeuse", "maison.jpg"));
        values.put("heure", "%d h %02d".formatted(taken.getHour(), taken.getMinute()));
        values.put("proprietaire", OWNERS.get(who));
        return new Generated(values, List.of(Archive.zip("photos.zip", files)));
    }

    private static GeneratedFile photo(Draw draw, String name, LocalDateTime taken, String artist,
            Exif.@Nullable Place place) {
        return new Photo(draw.between(60, 90), draw.between(40, 55), draw.between(1, 4), draw.one(PALETTES),
                new Exif(draw.one(CAMERAS), taken, artist, place)).jpg("photos/" + name + ".jpg");
    }

    private static LocalDateTime moment(Draw draw) {
        return FROM.plusDays(draw.between(0, 80)).atTime(draw.between(8, 20), draw.between(0, 59),
                draw.between(0, 59));
    }

    private static String told(Exif.Place place) {
        return "%d° %02d′ nord, %d° %02d′ est".formatted(place.north() / 3600, place.north() / 60 % 60,
                place.east() / 3600, place.east() / 60 % 60);
    }

    /** Cut after two places, so that the digits told are those that a program shows first. */
    private static String decimal(Exif.Place place) {
        return "%s et %s".formatted(decimal(place.north()), decimal(place.east()));
    }

    private static String decimal(int seconds) {
        return "%d,%02d…".formatted(seconds / 3600, seconds % 3600 / 36);
    }
}
