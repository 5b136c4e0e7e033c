package org.sextant.schema.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.content.CappedTube;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.EmbedReference;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.content.Generation;
import org.sextant.schema.content.Samples;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.Stage;
import org.sextant.schema.content.Suitability;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.TargetProfileId;
import org.sextant.schema.content.Timer;
import org.sextant.schema.content.Tolerance;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.TutorialFormat;
import org.sextant.schema.content.TutorialId;
import org.sextant.schema.content.Usage;
import org.sextant.schema.framework.Level;
import org.sextant.schema.text.LocalizedText;

/** Contents of chance: the sound framework with whatever else the records allow; one seed, one content. */
final class RandomContents {
    private static final List<String> WORDS = List.of("mot", "à l'été", "«\u00a0œuvre\u00a0»", "\"cité\"", "C:\\temp",
            "ligne\nsuivante", "\ttab", "\u0001", "\u2028", "e\u0301", "🧭", "</script>", "€", "{}", "null", "0123");
    private static final List<String> LOCALES = List.of("fr", "en", "pt-BR", "zh-Hant", "es-419");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final RandomGenerator random;

    RandomContents(long seed) {
        random = new SplittableRandom(seed);
    }

    Contents next() {
        Contents contents = Contents.sound();
        contents.skills.addAll(some(i -> skill("s" + i)));
        contents.challenges.addAll(some(i -> challenge("c" + i)));
        contents.tutorials.addAll(some(i -> tutorial("t" + i)));
        contents.targetProfiles.addAll(some(i -> new TargetProfile(new TargetProfileId("p" + i), text(), text(),
                some(j -> "g" + j), maybe(() -> Duration.ofMinutes(random.nextInt(1, 90))),
                some(j -> new CappedTube(new TubeId("x" + j), level())),
                some(_ -> new Stage(random.nextInt(101), null, text(), maybe(this::text))), List.of())));
        return contents;
    }

    private Skill skill(String id) {
        return new Skill(new SkillId(id), new TubeId("moteurs"), level(), any(SkillStatus.values()),
                maybe(() -> new SkillId("s" + random.nextInt(6))), text(),
                maybe(this::text),
                some(i -> new TutorialId("t" + i)), some(i -> new TutorialId("t" + i)));
    }

    private Challenge challenge(String id) {
        return new Challenge(new ChallengeId(id), new SkillId("s1"), random.nextInt(1, 5), random.nextInt(5),
                any(List.of("QCU", "QROCM-ind")), any(ChallengeStatus.values()), any(Usage.values()),
                List.of(any(LOCALES)), text(),
                maybe(this::file), some(_ -> file()),
                maybe(() -> new EmbedReference(file(), text(), random.nextInt(100, 2000))),
                maybe(() -> new Timer(random.nextInt(1, 3600), maybe(this::word))),
                random.nextBoolean(), random.nextBoolean(),
                random.nextBoolean() ? List.of() : List.of(any(Tolerance.values())), json(3), json(3),
                maybe(this::text), new Samples(some(_ -> answer()), some(_ -> answer())),
                maybe(() -> Contents.RUBRIC), Suitability.ANY, null,
                maybe(() -> new Generation("g", 1, random.nextLong(), json(2))));
    }

    private Answer answer() {
        return switch (random.nextInt(4)) {
            case 0 -> new Answer.Text(word());
            case 1 -> new Answer.Order(some(_ -> word()));
            case 2 -> new Answer.Pairs(List.of(new Answer.Pair(word(), word())));
            default -> new Answer.Fields(new TreeMap<>(Map.of("a", word(), "b", word())));
        };
    }

    private Tutorial tutorial(String id) {
        boolean ours = random.nextBoolean();
        return new Tutorial(new TutorialId(id), word(), word(), any(TutorialFormat.values()),
                Duration.ofMillis(random.nextInt(10_000_000)), any(LOCALES), maybe(this::word),
                ours ? null : URI.create("https://example.org/?q=" + random.nextInt()), ours ? word() : null,
                LocalDate.ofEpochDay(random.nextInt(30_000)),
                maybe(() -> LocalDate.ofEpochDay(random.nextInt(30_000))));
    }

    private FileReference file() {
        return new FileReference(word(), "image/png", random.nextInt(1 << 20),
                Sha256.of(new byte[]{(byte) random.nextInt()}),
                maybe(this::text));
    }

    private JsonNode json(int depth) {
        return switch (random.nextInt(depth > 0 ? 13 : 10)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt());
            case 3 -> JSON.numberNode(random.nextLong(100) * Long.MAX_VALUE / 99);
            case 4 -> JSON.numberNode(BigInteger.TEN.pow(random.nextInt(40)));
            case 5 -> JSON.numberNode(random.nextInt(-4, 4) / 4.0);
            case 6 -> JSON.numberNode(Double.longBitsToDouble(random.nextLong(Long.MAX_VALUE >> 2)));
            case 7 -> JSON.numberNode(BigDecimal.valueOf(random.nextInt(5000), random.nextInt(-20, 20)));
            case 8, 9 -> JSON.textNode(word());
            case 10 -> {
                ArrayNode array = JSON.arrayNode();
                yield array.addAll(some(_ -> json(depth - 1)));
            }
            default -> {
                ObjectNode object = JSON.objectNode();
                some(_ -> word()).forEach(key -> object.set(key, json(depth - 1)));
                yield object;
            }
        };
    }

    private LocalizedText text() {
        TreeMap<String, String> byLocale = new TreeMap<>();
        IntStream.rangeClosed(0, random.nextInt(3)).forEach(_ -> byLocale.put(any(LOCALES), word()));
        return LocalizedText.of(byLocale);
    }

    private String word() {
        return "un " + any(WORDS) + any(WORDS);
    }

    private Level level() {
        return any(Level.ALL);
    }

    private <T> List<T> some(IntFunction<T> maker) {
        return IntStream.range(0, random.nextInt(6)).mapToObj(maker).toList();
    }

    private <T> @Nullable T maybe(Supplier<T> maker) {
        return random.nextBoolean() ? maker.get() : null;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T any(T[] values) {
        return any(List.of(values));
    }
}
