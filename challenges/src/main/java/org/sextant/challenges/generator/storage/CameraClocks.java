package org.sextant.challenges.generator.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * The photos of one day by two cameras whose clocks differ, and two photos taken at one moment that tell by how much. No
 * other two were taken in one minute.
 *
 * <p>Values: {@code evenement}, {@code premiere} and {@code seconde}, who took them; {@code repereA}, {@code repereB};
 * {@code depart}, and {@code suivante}, which truly comes next, of the other camera; {@code nom}, without its ending;
 * {@code sansCorrection}, {@code aLEnvers} and {@code memeAppareil}, which come next for who corrects nothing, corrects
 * the wrong way or looks at one camera; {@code ecart} in words.
 */
public final class CameraClocks implements Generator {
    private static final CountParameter PHOTOS = new CountParameter("photos", 28, 20, 40);
    private static final List<String> EVENTS = List.of("Pendant une régate", "Pendant un défilé",
            "Pendant une sortie en montagne", "Pendant une fête de village", "Pendant un tournoi de pétanque");
    private static final List<String> PEOPLE = List.of("Awa", "Bérénice", "Chloé", "Dunya", "Esther", "Ginevra",
            "Hanh", "Yasmine");

    @Override
    public String name() {
        return "photos-de-deux-appareils";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return PHOTOS.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        List<String> people = draw.some(2, PEOPLE);
        String event = draw.one(EVENTS);
        while (true) {
            int shift = draw.between(23, 64) * (draw.between(0, 1) == 0 ? 1 : -1);
            List<Photo> photos = photos(draw, people, PHOTOS.in(parameters), shift);
            Optional<Generated> made = draw.shuffled(photos.subList(2, photos.size())).stream()
                    .flatMap(start -> asked(photos, start, shift).stream()).findFirst()
                    .map(values -> {
                        List<List<Cell>> rows = rows(draw, draw.shuffled(photos));
                        return new Generated(with(values, event, people),
                                Spreadsheets.both("photos", List.of(new Sheet("Photos", rows))));
                    });
            if (made.isPresent()) {
                return made.get();
            }
        }
    }

    /** The two of one moment first, then the others in their true order. */
    private static List<Photo> photos(Draw draw, List<String> people, int count, int shift) {
        int[] number = {draw.between(110, 480), draw.between(1200, 2900)};
        int start = draw.between(9 * 60 + 40, 11 * 60);
        int same = draw.between(2, count - 4); // how many come before the two of one moment
        List<Photo> marks = new ArrayList<>();
        List<Photo> others = new ArrayList<>();
        int time = start;
        for (int i = 0; i < count - 1; i++) {
            time += draw.between(2, 9);
            int camera = draw.between(0, 1);
            if (i == same) {
                marks.add(photo(people, number, 0, time, shift));
                marks.add(photo(people, number, 1, time, shift));
            } else {
                others.add(photo(people, number, camera, time, shift));
            }
        }
        marks.addAll(others);
        return marks;
    }

    private static Photo photo(List<String> people, int[] number, int camera, int time, int shift) {
        number[camera]++;
        return new Photo("%s-%04d".formatted(camera == 0 ? "compact" : "reflex", number[camera]), camera,
                people.get(camera), time, camera == 0 ? time : time + shift);
    }

    private static Optional<Map<String, String>> asked(List<Photo> photos, Photo start, int shift) {
        Optional<Photo> next = next(photos, start, Photo::truth);
        Optional<Photo> uncorrected = next(photos, start, Photo::shown);
        Optional<Photo> wrongWay = next(photos, start, photo -> photo.shown() + photo.camera() * shift);
        Optional<Photo> sameCamera = next(photos.stream().filter(photo -> photo.camera() == start.camera()).toList(),
                start, Photo::shown);
        if (next.isEmpty() || uncorrected.isEmpty() || wrongWay.isEmpty() || sameCamera.isEmpty()
                || next.get().camera() == start.camera() || next.equals(uncorrected) || next.equals(wrongWay)
                || photos.subList(0, 2).contains(next.get())) {
            return Optional.empty();
        }
        return Optional.of(Map.of("repereA", photos.get(0).file(), "repereB", photos.get(1).file(), "depart",
                start.file(), "suivante", next.get().file(), "nom", next.get().name(), "sansCorrection",
                uncorrected.get().file(), "aLEnvers", wrongWay.get().file(), "memeAppareil", sameCamera.get().file(),
                "ecart", Math.abs(shift) + " minutes"));
    }

    private static Map<String, String> with(Map<String, String> values, String event, List<String> people) {
        Map<String, String> all = new TreeMap<>(values);
        all.put("evenement", event);
        all.put("premiere", people.getFirst());
        all.put("seconde", people.getLast());
        return all;
    }

    private static Optional<Photo> next(List<Photo> photos, Photo start, ToIntFunction<Photo> time) {
        return photos.stream().filter(photo -> time.applyAsInt(photo) > time.applyAsInt(start))
                .min(Comparator.comparingInt(time));
    }

    private static List<List<Cell>> rows(Draw draw, List<Photo> photos) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Fichier"), Cell.of("Appareil"), Cell.of("Photographe"), Cell.of("Prise de vue"),
                Cell.of("Fichier modifié"), Cell.of("Taille (Ko)")));
        for (Photo photo : photos) {
            rows.add(List.of(Cell.of(photo.file()), Cell.of(photo.camera() == 0 ? "Compact" : "Reflex"),
                    Cell.of(photo.owner()), clock(photo.shown()), clock(draw.between(1200, 1320)),
                    Cell.of(draw.between(2100, 7900))));
        }
        return rows;
    }

    private static Cell clock(int minutes) {
        return Cell.of(LocalTime.of(minutes / 60, minutes % 60));
    }

    /** Its true time, and the time that its camera wrote, in minutes of the day. */
    private record Photo(String name, int camera, String owner, int truth, int shown) {
        String file() {
            return name + ".jpg";
        }
    }
}
