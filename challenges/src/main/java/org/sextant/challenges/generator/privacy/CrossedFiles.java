package org.sextant.challenges.generator.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Grid;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * The answers to a survey without names, and a list of members with names. Year of birth, town and activity together
 * lead from one of the answers to one member; any two of the three leave several.
 *
 * <p>Parameter: {@code membres}, how many. Values: {@code reponse} (the number of the answer looked for), {@code nom}
 * and {@code inverse} (the answer, first or last name first), {@code memeville}, {@code memeannee} and
 * {@code memeactivite} (others, who differ in one thing: activity, town, year).
 */
public final class CrossedFiles implements Generator {
    private static final CountParameter MEMBERS = new CountParameter("membres", 34, 24, People.MOST);
    private static final int DECOYS = 3;
    private static final int FIRST_YEAR = 1988;
    private static final List<String> TOWNS = List.of("Arvane", "Belleroche", "Montségour", "Tolvane", "Villeneige");
    private static final List<String> ACTIVITIES = List.of("Chorale", "Échecs", "Escalade", "Judo", "Théâtre");
    private static final List<String> NIGHTS = List.of("moins de 6 heures", "6 à 7 heures", "7 à 8 heures",
            "plus de 8 heures");
    private static final List<String> MOODS = List.of("souvent", "parfois", "jamais");

    private record Member(int year, String town, String activity) {
    }

    @Override
    public String name() {
        return "reponses-recoupees";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return MEMBERS.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        List<String> names = People.some(draw, MEMBERS.in(parameters));
        List<Member> members = members(draw, names.size());
        List<Integer> answering = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (i <= DECOYS || draw.between(1, 3) > 1) {
                answering.add(i);
            }
        }
        Grid survey = new Grid("Réponse", "Année de naissance", "Commune", "Activité", "Sommeil par nuit",
                "Se sent seul");
        int number = 0;
        int wanted = 0;
        for (int i : draw.shuffled(answering)) {
            number++;
            wanted = i == 0 ? number : wanted;
            Member member = members.get(i);
            survey.row(number, member.year(), member.town(), member.activity(), draw.one(NIGHTS), draw.one(MOODS));
        }
        Grid list = new Grid("Nom", "Prénom", "Année de naissance", "Commune", "Activité");
        for (String listed : People.sorted(names.stream().map(CrossedFiles::reversed).toList())) {
            Member member = members.get(names.indexOf(reversed(listed)));
            list.row(first(listed), last(listed), member.year(), member.town(), member.activity());
        }
        String name = names.getFirst();
        return new Generated(Map.of("reponse", String.valueOf(wanted), "nom", name, "inverse",
                reversed(name), "memeville", names.get(1), "memeannee", names.get(2), "memeactivite",
                names.get(3)),
                Spreadsheets.both("enquete-et-membres",
                        List.of(survey.sheet("Enquête"), list.sheet("Membres"))));
    }

    /**
     * First the one who is looked for, then three who differ from them in one thing, then others who are none like
     * them.
     */
    private static List<Member> members(Draw draw, int count) {
        Member one = member(draw);
        List<Member> members = new ArrayList<>(List.of(one,
                new Member(one.year(), one.town(), other(draw, ACTIVITIES, one.activity())),
                new Member(one.year(), other(draw, TOWNS, one.town()), one.activity()),
                new Member(one.year() + (one.year() > FIRST_YEAR + 2 ? -1 : 1), one.town(), one.activity())));
        while (members.size() < count) {
            Member drawn = member(draw);
            if (!drawn.equals(one)) {
                members.add(drawn);
            }
        }
        return members;
    }

    private static Member member(Draw draw) {
        return new Member(FIRST_YEAR + draw.between(0, 5), draw.one(TOWNS), draw.one(ACTIVITIES));
    }

    private static String other(Draw draw, List<String> values, String not) {
        return draw.one(values.stream().filter(value -> !value.equals(not)).toList());
    }

    private static String reversed(String name) {
        return last(name) + " " + first(name);
    }

    private static String first(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    private static String last(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }
}
