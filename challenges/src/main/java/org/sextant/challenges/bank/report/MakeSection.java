package org.sextant.challenges.bank.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.challenges.bank.report.Block.Bar;
import org.sextant.challenges.bank.report.Block.Bars;
import org.sextant.challenges.bank.report.Block.Row;
import org.sextant.challenges.bank.report.Block.Table;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.EmbedReference;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.content.Generation;
import org.sextant.schema.content.Tube;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.release.Content;

/** What challenges are made of. */
final class MakeSection {
    private static final String LEAD = """
            What is asked, of what, with what. Types, tolerances, files and generators are those of \
            validated challenges of active skills; statuses those of all.""";

    private MakeSection() {
    }

    static Section of(Content content, Slice whole) {
        List<Challenge> all = whole.challenges();
        return new Section("make", "Challenges", LEAD, List.of(
                bars("Types", all, challenge -> Stream.of(challenge.type())),
                bars("Usages", all, challenge -> Stream.of(word(challenge.usage()))),
                bars("Statuses", content.challenges(), challenge -> Stream.of(word(challenge.status()))),
                bars("Tolerances", all, MakeSection::tolerances),
                bars("Conditions", all, MakeSection::conditions),
                bars("Files handed out or shown", all, challenge -> challenge.files().stream().map(
                        MakeSection::kind)),
                oneChoice(content, whole),
                table("Generators", all, MakeSection::generator),
                table("Simulators", all, MakeSection::simulator),
                table("Timed and focused challenges by subject", all.stream()
                        .filter(challenge -> challenge.timer() != null || challenge.focused()).toList(),
                        challenge -> tube(content, challenge))));
    }

    private static Bars bars(String caption, List<Challenge> challenges, Function<Challenge, Stream<String>> names) {
        return Bars.of(caption, Tally.of(challenges.stream().flatMap(names)));
    }

    private static Table table(String caption, List<Challenge> challenges,
            Function<Challenge, Stream<String>> names) {
        Map<String, List<Challenge>> byName = new TreeMap<>();
        challenges.forEach(challenge -> names.apply(challenge).forEach(
                name -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(challenge)));
        return new Table(caption, List.of("name", "skills", "challenges"), byName.entrySet().stream()
                .map(entry -> Row.of(entry.getKey(), Long.toString(entry.getValue().stream().map(Challenge::skill)
                        .distinct().count()), Integer.toString(entry.getValue().size())))
                .toList(), 0);
    }

    private static Stream<String> tolerances(Challenge challenge) {
        return challenge.tolerances().isEmpty()
                ? Stream.of("none")
                : Stream.of(challenge.tolerances().stream().map(Enum::name).collect(Collectors.joining(" ")));
    }

    private static Stream<String> conditions(Challenge challenge) {
        return Stream.of(challenge.timer() == null ? "" : "timed", challenge.focused() ? "focused" : "",
                challenge.shuffled() ? "shuffled" : "", challenge.illustration() == null ? "" : "illustrated",
                challenge.attachments().isEmpty() ? "" : "with files", Coverage.hasSimulator(challenge)
                        ? "with a simulator"
                        : "",
                challenge.generation() == null ? "" : "generated")
                .filter(word -> !word.isEmpty());
    }

    private static Stream<String> generator(Challenge challenge) {
        Generation generation = challenge.generation();
        return generation == null ? Stream.empty() : Stream.of(generation.name());
    }

    private static Stream<String> simulator(Challenge challenge) {
        EmbedReference embed = challenge.embed();
        return embed == null ? Stream.empty() : Stream.of(Words.source(embed.title()));
    }

    /** The ending of its name, in capitals. */
    private static String kind(FileReference file) {
        return file.name().substring(file.name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    private static Bars oneChoice(Content content, Slice whole) {
        List<Bar> bars = content.competences().stream().map(Competence::index)
                .filter(index -> !whole.of(index).prototypes().isEmpty()).map(index -> {
                    double share = Coverage.shareOfOneChoice(whole.of(index));
                    return new Bar(index.value(), share, Numbers.shown(share) + " %", OptionalDouble.of(100.0 / 3));
                }).toList();
        return new Bars("Prototypes with one right choice (QCU), per cent", "a third", OptionalDouble.of(100), bars);
    }

    private static Stream<String> tube(Content content, Challenge challenge) {
        return content.skills().stream().filter(skill -> skill.id().equals(challenge.skill()))
                .flatMap(skill -> content.tubes().stream().filter(tube -> tube.id().equals(skill.tube())))
                .map(Tube::name);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
