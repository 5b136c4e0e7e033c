package org.sextant.challenges.generator.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * Answers to a survey: some people answered twice, 99 and empty stand for no answer, and the groups did not answer in the
 * proportions of the population. The second decimal of the weighted mean is never in doubt.
 */
public final class Survey implements Generator {
    private static final ChoiceParameter THEME = new ChoiceParameter("theme",
            List.of("bus", "cantine", "mediatheque", "quartier"));
    private static final List<List<String>> GROUPS = List.of(List.of("Actifs", "Lycéens", "Retraités"),
            List.of("Demi-pensionnaires", "Internes", "Personnel"), List.of("Adultes", "Enfants", "Étudiants"),
            List.of("Centre", "Coteaux", "Rives"));
    private static final List<Integer> SIZES = List.of(500, 300, 200);
    private static final List<Integer> ANSWERED = List.of(18, 30, 42);
    private static final int NO_ANSWER = 99;

    @Override
    public String name() {
        return "enquete-a-redresser";
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
        List<String> groups = draw.shuffled(GROUPS.get(THEME.index(parameters)));
        List<Reply> replies = replies(groups, draw);
        while (doubtful(weighted(kept(replies), groups, 6))) {
            replies = replies(groups, draw);
        }
        List<Reply> kept = kept(replies);
        List<Reply> first = replies.stream().filter(reply -> !reply.again()).filter(Reply::valid).toList();
        List<Reply> all = replies.stream().filter(Reply::valid).toList();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Répondant"), Cell.of("Répondu le"), Cell.of("Groupe"), Cell.of("Note")));
        for (Reply reply : draw.shuffled(replies)) {
            rows.add(List.of(Cell.of(reply.who()), Cell.of(reply.day()), Cell.of(reply.group()),
                    reply.note() < 0 ? Cell.of("") : Cell.of(reply.note())));
        }
        List<List<Cell>> population = new ArrayList<>();
        population.add(List.of(Cell.of("Groupe"), Cell.of("Effectif")));
        for (int i = 0; i < groups.size(); i++) {
            population.add(List.of(Cell.of(groups.get(i)), Cell.of(SIZES.get(i))));
        }
        return new Generated(
                Map.of("valides", String.valueOf(kept.size()), "redressee", Amounts.shown(weighted(kept, groups, 2)),
                        "brute", Amounts.shown(mean(kept, _ -> true, 2)), "premieres",
                        Amounts.shown(weighted(first, groups, 2)), "toutes", String.valueOf(all.size()), "parGroupe",
                        Amounts.shown(groups.stream()
                                .map(group -> mean(kept, reply -> reply.group().equals(group), 10))
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP)),
                        "lignes", String.valueOf(replies.size())),
                Spreadsheets.both("enquete",
                        List.of(new Sheet("Réponses", rows), new Sheet("Population", population))));
    }

    private static List<Reply> replies(List<String> groups, Draw draw) {
        List<Reply> replies = new ArrayList<>();
        LocalDate start = LocalDate.of(2024, 3, 4);
        for (int group = 0; group < groups.size(); group++) {
            int silent = draw.between(2, 4);
            for (int i = draw.between(-3, 3); i < ANSWERED.get(group); i++) {
                int note = i < silent ? i % 2 == 0 ? -1 : NO_ANSWER : draw.between(5 - 2 * group + 1, 10 - 2 * group);
                String who = "P" + (300 + 7 * replies.size());
                LocalDate day = start.plusDays(draw.between(0, 9));
                replies.add(new Reply(who, day, groups.get(group), note, false));
                if (i % 6 == 5) {
                    int later = i == 5 ? NO_ANSWER : draw.between(1, 4);
                    replies.add(new Reply(who, day.plusDays(draw.between(1, 8)), groups.get(group), later, true));
                }
            }
        }
        return replies;
    }

    /** The last reply of everybody, where it is an answer. */
    private static List<Reply> kept(List<Reply> replies) {
        Map<String, Reply> last = new LinkedHashMap<>();
        replies.forEach(reply -> last.put(reply.who(), reply));
        return last.values().stream().filter(Reply::valid).toList();
    }

    private static BigDecimal weighted(List<Reply> replies, List<String> groups, int decimals) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < groups.size(); i++) {
            String group = groups.get(i);
            sum = sum.add(mean(replies, reply -> reply.group().equals(group), 12)
                    .multiply(BigDecimal.valueOf(SIZES.get(i))));
        }
        return sum.divide(BigDecimal.valueOf(1000), decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal mean(List<Reply> replies, Predicate<Reply> of, int decimals) {
        List<Reply> counted = replies.stream().filter(of).toList();
        return BigDecimal.valueOf(counted.stream().mapToInt(Reply::note).sum())
                .divide(BigDecimal.valueOf(counted.size()), decimals, RoundingMode.HALF_UP);
    }

    /** Whether the thousandths are so near a half that a rounding on the way would change the hundredths. */
    private static boolean doubtful(BigDecimal mean) {
        int thousandths = mean.movePointRight(3).intValue() % 10;
        return thousandths >= 3 && thousandths <= 6;
    }

    private record Reply(String who, LocalDate day, String group, int note, boolean again) {
        boolean valid() {
            return note >= 0 && note != NO_ANSWER;
        }
    }
}
