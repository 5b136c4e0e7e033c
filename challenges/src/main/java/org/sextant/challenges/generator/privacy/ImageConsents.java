package org.sextant.challenges.generator.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Grid;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * Who agreed to be shown where and until when, and who is to be recognised in which photo. One photo alone may be
 * shown in the place and on the day asked for: in every other there is one person who refused that place, or whose
 * leave is over.
 *
 * <p>Parameter: {@code photos}, how many. Values: {@code support} (the place), {@code jour}, {@code photo} (the
 * answer), {@code refusee} (someone refused the place), {@code perimee} (someone's leave is over).
 */
public final class ImageConsents implements Generator {
    private static final CountParameter PHOTOS = new CountParameter("photos", 10, 6, 14);
    private static final int PEOPLE = 24;
    private static final int REFUSING = 6;
    private static final int OVER = 6;
    private static final List<String> PLACES = List.of("Site internet", "Journal imprimé", "Film de l'année");
    private static final List<String> ASKED = List.of("le site internet", "le journal imprimé", "le film de l'année");

    @Override
    public String name() {
        return "autorisations-image";
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
        List<String> people = People.some(draw, PEOPLE);
        int place = draw.between(0, 2);
        LocalDate day = LocalDate.of(2025, draw.between(2, 6), draw.between(3, 26));
        Grid leave = new Grid("Personne", PLACES.getFirst(), PLACES.get(1), PLACES.get(2), "Valable jusqu'au");
        for (String person : People.sorted(people)) {
            int role = people.indexOf(person);
            List<String> marks = new ArrayList<>();
            for (int i = 0; i < PLACES.size(); i++) {
                boolean agreed = i == place ? role >= REFUSING : draw.between(1, 4) > 1;
                marks.add(agreed ? "oui" : "non");
            }
            boolean over = role >= REFUSING && role < REFUSING + OVER;
            leave.row(person, marks.getFirst(), marks.get(1), marks.get(2),
                    over ? day.minusDays(draw.between(5, 60)) : day.plusDays(draw.between(10, 400)));
        }
        List<Integer> numbers = draw.shuffled(IntStream.rangeClosed(1, PHOTOS.in(parameters)).boxed().toList());
        Grid photos = new Grid("Photo", "Personnes reconnaissables");
        List<String> kinds = new ArrayList<>();
        for (int number = 1; number <= numbers.size(); number++) {
            int role = numbers.indexOf(number);
            List<String> shown = new ArrayList<>(draw.some(role == 0 ? 4 : 3, people.subList(REFUSING + OVER, PEOPLE)));
            if (role > 0) {
                shown.add(draw.one(role % 2 == 1
                        ? people.subList(0, REFUSING)
                        : people.subList(REFUSING, REFUSING + OVER)));
            }
            kinds.add(photo(number));
            photos.row(photo(number), String.join(", ", draw.shuffled(shown)));
        }
        Map<String, String> values = Map.of("support", ASKED.get(place), "jour", FrenchDay.of(day),
                "photo", kinds.get(numbers.getFirst() - 1), "refusee", kinds.get(numbers.get(1) - 1),
                "perimee", kinds.get(numbers.get(2) - 1));
        return new Generated(values, Spreadsheets.both("photos-et-autorisations",
                List.of(leave.sheet("Autorisations"), photos.sheet("Photos"))));
    }

    private static String photo(int number) {
        return String.format(Locale.ROOT, "IMG-%02d", 10 + 3 * number);
    }
}
