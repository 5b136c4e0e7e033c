package org.sextant.schema.rule;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.part.Part;
import org.sextant.schema.part.TextField;
import org.sextant.schema.release.Content;
import org.sextant.schema.rule.Subject.Kind;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.Definition;
import org.sextant.schema.type.Reading;

/** Types, solutions and sample answers. */
final class AnswerCheck implements Check {
    private static final Rule NOT_INSTALLED = Rule.warning("type-not-installed",
            "The type of a challenge is installed; without it the challenge stays readable but cannot be asked.");
    private static final Rule SHAPE = Rule.error("type-schema",
            "Options and solution have the shape that the type asks for.");
    private static final Rule SOLUTION = Rule.error("type-check",
            "The type finds nothing wrong: the solution names choices and fields that exist, can be read and can be "
                    + "given; no two accepted answers are one; the tolerances leave something of each, and T2 does "
                    + "not stand without T1 where it would drop accented letters.");
    private static final Rule SAMPLE_MISSING = Rule.error("sample-missing",
            "A validated challenge has sample answers: at least one accepted and one refused.");
    private static final Rule SAMPLE_UNREADABLE = Rule.error("sample-unreadable",
            "A sample answer can be read by the type.");
    private static final Rule SAMPLE_OTHERWISE = Rule.error("sample-graded-otherwise",
            "Accepted samples are graded right, refused ones wrong.");
    private static final Rule GIVEN_AWAY = Rule.error("prompt-contains-answer",
            "The words of the instruction do not give the answer away; quotations, tables and code may hold it.");
    private static final Pattern MATERIAL = Pattern.compile("(?ms)^```.*?^```|^\\s*[>|].*?$|`[^`]*`");
    private static final int SHORTEST_TELLING = 3;

    @Override
    public List<Rule> rules() {
        return List.of(NOT_INSTALLED, SHAPE, SOLUTION, SAMPLE_MISSING, SAMPLE_UNREADABLE, SAMPLE_OTHERWISE,
                GIVEN_AWAY);
    }

    @Override
    public boolean looksAtEachChallengeAlone() {
        return true;
    }

    @Override
    public void run(Content content, TypeChecks types, Breaches breaches) {
        for (Challenge challenge : content.challenges()) {
            Subject subject = new Subject(Kind.CHALLENGE, challenge.id().value());
            types.find(challenge.type()).ifPresentOrElse(
                    type -> typed(challenge, type, types.verdict(type, challenge), subject, breaches),
                    () -> breaches.add(NOT_INSTALLED, subject, "/type", "type '" + challenge.type()
                            + "' is not installed; its challenges stay readable but cannot be asked"));
        }
    }

    private static void typed(Challenge challenge, ChallengeType type, TypeChecks.Verdict verdict, Subject subject,
            Breaches breaches) {
        verdict.shape().forEach(wrong -> breaches.add(SHAPE, subject, wrong.pointer(), wrong.sentence()));
        verdict.meaning().forEach(sentence -> breaches.add(SOLUTION, subject, "/solution", sentence));
        if (verdict.isSound()) {
            samples(challenge, type, Definition.of(challenge), subject, breaches);
            givenAway(challenge, type, Definition.of(challenge), subject, breaches);
        }
    }

    private static void samples(Challenge challenge, ChallengeType type, Definition definition, Subject subject,
            Breaches breaches) {
        boolean none = challenge.samples().accepted().isEmpty() || challenge.samples().refused().isEmpty();
        if (none && challenge.status() == ChallengeStatus.VALIDATED) {
            breaches.add(SAMPLE_MISSING, subject, "/samples", "challenge '" + challenge.id()
                    + "' needs at least one accepted and one refused answer in 'samples'");
        }
        List<Answer> accepted = challenge.samples().accepted();
        for (int i = 0; i < accepted.size(); i++) {
            sample(accepted.get(i), true, type, definition, "/samples/accepted/" + i, subject, breaches);
        }
        List<Answer> refused = challenge.samples().refused();
        for (int i = 0; i < refused.size(); i++) {
            sample(refused.get(i), false, type, definition, "/samples/refused/" + i, subject, breaches);
        }
    }

    private static void sample(Answer sample, boolean right, ChallengeType type, Definition definition, String at,
            Subject subject, Breaches breaches) {
        switch (type.read(definition.question(), sample)) {
            case Reading.Unreadable(String sentence) -> breaches.add(SAMPLE_UNREADABLE, subject, at,
                    "the sample " + shown(sample) + " cannot be read: " + sentence);
            case Reading.Readable(Answer readable) -> {
                if (type.grade(definition, readable).isRight() != right) {
                    breaches.add(SAMPLE_OTHERWISE, subject, at, "the sample " + shown(sample) + " is graded "
                            + (right ? "wrong, not right" : "right, not wrong")
                            + "; correct the sample or the solution");
                }
            }
        }
    }

    private static void givenAway(Challenge challenge, ChallengeType type, Definition definition, Subject subject,
            Breaches breaches) {
        Set<String> typed = type.prompt(definition.question(), 0).stream().flatMap(AnswerCheck::typedField)
                .collect(Collectors.toSet());
        List<String> answers = type.correction(definition).fields().stream()
                .filter(field -> typed.contains(field.field())).flatMap(field -> field.accepted().stream()).toList();
        for (String words : challenge.instruction().byLocale().values()) {
            String prose = " " + plain(MATERIAL.matcher(words).replaceAll(" ")) + " ";
            answers.stream().filter(answer -> plain(answer).length() >= SHORTEST_TELLING)
                    .filter(answer -> prose.contains(" " + plain(answer) + " ")).findFirst()
                    .ifPresent(answer -> breaches.add(GIVEN_AWAY, subject, "/instruction",
                            "the instruction of '" + challenge.id() + "' gives the answer \"" + answer
                                    + "\" away; word it "
                                    + "otherwise, or put it in a quotation, a table or code if it is material to "
                                    + "search"));
        }
    }

    /** As an author writes it. */
    private static String shown(Answer answer) {
        return switch (answer) {
            case Answer.Text(String value) -> "\"" + value + "\"";
            case Answer.Fields(SequencedMap<String, String> values) -> values.entrySet().stream()
                    .map(field -> field.getKey() + ": " + field.getValue()).collect(Collectors.joining(", ", "{", "}"));
            case Answer.Order(List<String> items) -> items.toString();
            case Answer.Pairs(List<Answer.Pair> pairs) -> pairs.stream()
                    .map(pair -> "[" + pair.left() + ", " + pair.right() + "]").toList().toString();
        };
    }

    private static Stream<String> typedField(Part part) {
        return part instanceof TextField field ? Stream.of(field.id()) : Stream.of();
    }

    /** Words with one space between them, without accents, case and punctuation. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
