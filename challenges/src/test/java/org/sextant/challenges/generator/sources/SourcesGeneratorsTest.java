package org.sextant.challenges.generator.sources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Block;
import org.sextant.challenges.generator.file.SheetRead;
import org.sextant.challenges.generator.file.TextRead;

import static org.assertj.core.api.Assertions.assertThat;

/** Finds each answer in the files alone, as a learner would, and sees that it is the one given out as right. */
class SourcesGeneratorsTest {
    private static final int SEEDS = 20;
    private static final Pattern DOI = Pattern.compile("10\\.\\d+/\\w+\\.\\w", Pattern.CASE_INSENSITIVE);

    @Test
    void theSameSeedMakesTheSameBytes() {
        for (Generator generator : List.of(new FigureTrail(), new CheckRegister(), new WatchReview(),
                new ReferenceList(), new ReferenceCorpus())) {
            Generated once = made(generator, 7);
            Generated again = made(generator, 7);
            assertThat(again.values()).isEqualTo(once.values());
            for (int i = 0; i < once.files().size(); i++) {
                assertThat(again.files().get(i).bytes()).isEqualTo(once.files().get(i).bytes());
            }
        }
    }

    @Test
    void theTrailOfAFigureEndsWhereTheAnswerSays() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Generated made = made(new FigureTrail(), seed);
            Map<String, List<Object>> bySite = SheetRead.first(made.files().getFirst()).stream().skip(1)
                    .collect(Collectors.toMap(row -> row.getFirst().toString(), Function.identity()));
            String site = made.values().get("site");
            while (bySite.containsKey(bySite.get(site).get(4).toString())) {
                site = bySite.get(site).get(4).toString();
            }
            assertThat(bySite.get(site).get(4).toString()).startsWith("aucune");
            assertThat(bySite.get(site).get(3).toString()).contains(" " + made.values().get("origine") + " ");
            assertOthersDiffer(made, "origine", "annonce", "repris", "ancien");
        }
    }

    @Test
    void threeEntriesOfARegisterBreakTheRulesAndNoMore() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Generated made = made(new CheckRegister(), seed);
            var sheets = SheetRead.sheets(made.files().getFirst());
            Map<Object, Object> owners = new HashMap<>();
            sheets.get("Sources").forEach(row -> owners.put(row.get(0), row.get(1)));
            List<List<Object>> rows = sheets.get("Registre").stream().skip(1).toList();
            assertThat(codes(rows, row -> owners.get(row.get(6)).equals(owners.get(row.get(7)))))
                    .containsExactly(made.values().get("sources"));
            assertThat(codes(rows, row -> row.get(4).equals(row.get(5))))
                    .containsExactly(made.values().get("relecture"));
            assertThat(codes(rows, SourcesGeneratorsTest::isLate)).containsExactly(made.values().get("delai"));
            assertThat(codes(rows, row -> row.get(8).equals("oui") && row.size() < 10)).isEmpty();
            assertOthersDiffer(made, "permise", "sources", "relecture", "delai");
        }
    }

    @Test
    void oneFeedHasTheSmallestShareAndRepeatedArticlesCountOnce() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Generated made = made(new WatchReview(), seed);
            List<List<Object>> rows = SheetRead.first(made.files().getFirst()).stream().skip(1).toList();
            Map<Object, Double> shares = new TreeMap<>(rows.stream().collect(Collectors.groupingBy(row -> row.get(1),
                    Collectors.averagingInt(row -> row.get(4).equals("gardé") ? 1 : 0))));
            List<Object> feeds = shares.keySet().stream().sorted(Comparator.comparing(shares::get)).toList();
            assertThat(feeds.getFirst()).isEqualTo(made.values().get("flux"));
            assertThat(shares.get(feeds.get(1))).isGreaterThan(shares.get(feeds.getFirst()));
            assertThat(rows.stream().filter(row -> row.get(4).equals("gardé"))
                    .map(row -> row.get(3).toString().split("\\?")[0]).distinct().count())
                    .isEqualTo(Long.parseLong(made.values().get("articles")));
            assertOthersDiffer(made, "flux", "moinsgardes", "plusecartes");
            assertOthersDiffer(made, "articles", "lignes", "adresses");
        }
    }

    @Test
    void threeReferencesAreWrongEachInItsWay() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Generated made = made(new ReferenceList(), seed);
            List<String> lines = TextRead.blocks(made.files().getFirst()).stream()
                    .filter(Block.Paragraph.class::isInstance).map(block -> ((Block.Paragraph) block).text()).toList();
            List<String> names = lines.stream().map(line -> line.split("\\. ")[1]).toList();
            assertThat(places(lines.size(), i -> sorted(without(names, i))))
                    .containsExactly(made.values().get("deplacee"));
            assertThat(places(lines.size(), i -> !lines.get(i).matches(".*, \\d+ \\p{L}+ \\d{4}\\. https.*")))
                    .containsExactly(made.values().get("incomplete"));
            assertThat(places(lines.size(), i -> lines.get(i).endsWith(" 2015)")))
                    .containsExactly(made.values().get("impossible"));
            assertOthersDiffer(made, "deplacee", "incomplete", "impossible", "voisine");
        }
    }

    @Test
    void asManyWorksStandInTheCataloguesAsTheAnswerSays() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Generated made = made(new ReferenceCorpus(), seed);
            Set<String> works = new HashSet<>();
            made.files().subList(0, 3).forEach(file -> works.addAll(dois(file)));
            assertThat(works).hasSize(Integer.parseInt(made.values().get("distinctes")));
            assertThat(works).containsAll(dois(made.files().get(3)));
            assertOthersDiffer(made, "retenues", "avecretractees", "notices", "distinctes");
        }
    }

    private static boolean isLate(List<Object> row) {
        LocalDate last = ((LocalDate) row.get(1)).plusDays(row.get(2).equals("oui") ? 1 : 0);
        return ((LocalDate) row.get(3)).isAfter(last);
    }

    private static List<String> codes(List<List<Object>> rows, Predicate<List<Object>> wrong) {
        return rows.stream().filter(wrong).map(row -> row.getFirst().toString()).toList();
    }

    private static List<String> places(int size, Predicate<Integer> wrong) {
        return IntStream.range(0, size).boxed().filter(wrong).map(i -> String.valueOf(i + 1)).toList();
    }

    private static List<String> without(List<String> names, int place) {
        return IntStream.range(0, names.size()).filter(i -> i != place).mapToObj(names::get).toList();
    }

    private static boolean sorted(List<String> names) {
        return names.equals(names.stream().sorted().toList());
    }

    private static Set<String> dois(GeneratedFile file) {
        return DOI.matcher(new String(file.bytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT)).results()
                .map(found -> found.group()).collect(Collectors.toSet());
    }

    private static void assertOthersDiffer(Generated made, String right, String... others) {
        for (String other : others) {
            assertThat(made.values().get(other)).as(other).isNotEqualTo(made.values().get(right));
        }
    }

    private static Generated made(Generator generator, int seed) {
        var property = generator.parameters().path("properties").properties().iterator().next();
        JsonNode names = property.getValue().path("enum");
        return generator.generate(new SplittableRandom(seed), JsonNodeFactory.instance.objectNode()
                .put(property.getKey(), names.get(seed % names.size()).asText()));
    }
}
