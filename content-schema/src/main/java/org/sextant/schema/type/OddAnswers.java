package org.sextant.schema.type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.answer.Answer.Pair;

/** Answers as nobody means to give them, in every shape; always the same ones. */
final class OddAnswers {
    private static final int HUGE = 50_000;
    private static final List<String> TEXTS = List.of("", " ", "\u00a0", "\u202f", "\t\r\n", "\u0000", "\u007f\u0085",
            "\ud83d", "\ude00", "\ude00\ud83d", "😀", "e\u0301\u0327\u0301", "\u0301", "\uffff", "\ufeff",
            "\u202edroite",
            "İıſß", "ﬁ", "１２", "0", "-1", "01", "1,1", ",", ",,,", "1, 2", "99999999999999999999", "1e999999999",
            "1e-999999999", "1e" + "9".repeat(1000), "-.", "0x10", "NaN", "null", "true", "#ABAND#", "{{x}}", "${x}",
            "<script>alert(1)</script>", "' or ''='", "\\", "a".repeat(HUGE), " ".repeat(HUGE), "9".repeat(HUGE),
            "1,".repeat(HUGE), "\u0301".repeat(HUGE));

    private OddAnswers() {
    }

    /** Odd ones of their own, and all sorts of damage to answers that a type knows. */
    static Set<Answer> around(List<Answer> known) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_12);
        List<String> texts = new ArrayList<>(TEXTS);
        IntStream.range(0, 50).mapToObj(_ -> chance(random)).forEach(texts::add);
        Set<Answer> answers = new LinkedHashSet<>();
        answers.add(new Answer.Fields(new LinkedHashMap<>()));
        answers.add(new Answer.Order(List.of()));
        answers.add(new Answer.Pairs(List.of()));
        texts.forEach(text -> shapes(text).forEach(answers::add));
        known.forEach(answer -> damaged(answer, texts).forEach(answers::add));
        return answers;
    }

    private static Stream<Answer> shapes(String text) {
        return Stream.of(new Answer.Text(text), fields(List.of(text), text), new Answer.Order(List.of(text, text)),
                new Answer.Pairs(List.of(new Pair(text, text), new Pair(text, ""))));
    }

    private static Stream<Answer> damaged(Answer answer, List<String> texts) {
        return switch (answer) {
            case Answer.Text(String value) -> Stream.of(value + " ", " " + value, value + ",", value + value,
                    value + "\u0000").map(Answer.Text::new);
            case Answer.Fields(SequencedMap<String, String> values) -> Stream.concat(
                    texts.stream().map(text -> fields(List.copyOf(values.keySet()), text)),
                    Stream.of(new Answer.Fields(values.reversed()), with(values, "unknown"), with(values, "")));
            case Answer.Order(List<String> items) -> lists(items).map(Answer.Order::new);
            case Answer.Pairs(List<Pair> pairs) -> Stream.concat(lists(pairs), Stream.of(pairs.stream()
                    .map(pair -> new Pair(pair.right(), pair.left())).toList())).map(Answer.Pairs::new);
        };
    }

    private static <T> Stream<List<T>> lists(List<T> values) {
        List<T> twice = Stream.concat(values.stream(), values.stream()).toList();
        return Stream.of(values.reversed(), twice, values.subList(0, values.size() / 2),
                values.stream().skip(1).toList());
    }

    private static Answer with(SequencedMap<String, String> values, String more) {
        SequencedMap<String, String> all = new LinkedHashMap<>(values);
        all.put(more, more);
        return new Answer.Fields(all);
    }

    private static Answer fields(List<String> ids, String text) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        ids.forEach(id -> values.put(id, text));
        return new Answer.Fields(values);
    }

    private static String chance(RandomGenerator random) {
        int length = random.nextInt(12);
        return IntStream.range(0, length).map(_ -> random.nextInt(4) == 0
                ? random.nextInt(0x10000)
                : " ,.-01289aeéÉ€".charAt(random.nextInt(14))).collect(StringBuilder::new,
                        (text, letter) -> text.append((char) letter), StringBuilder::append)
                .toString();
    }
}
