package org.sextant.schema.type;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.part.Part;

/** The promises of a type, tried on one of its examples. */
final class ExampleContract {
    private static final List<Long> SEEDS = LongStream.concat(LongStream.range(0, 20),
            LongStream.of(-1, Long.MIN_VALUE, Long.MAX_VALUE)).boxed().toList();
    private static final int MOST_SHOWN = 60;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private final ChallengeType type;
    private final TypeCheck check;
    private final WorkedExample example;
    private final Trial trial;

    ExampleContract(ChallengeType type, TypeCheck check, WorkedExample example, Trial trial) {
        this.type = type;
        this.check = check;
        this.example = example;
        this.trial = trial;
    }

    void run() {
        for (boolean shuffled : new boolean[]{false, true}) {
            Definition written = example.definition();
            Definition definition = new Definition(written.options(), written.solution(), written.tolerances(),
                    shuffled);
            trial.twice(named("check()"), () -> check.findings(definition)).orElse(List.of())
                    .forEach(finding -> trial.broken(named("the definition is refused: " + finding)));
            examplesBehave(definition);
            oddAnswersAreBorne(definition);
            partsKeepWhatTheyHold(definition);
            correctionIsRight(definition);
        }
    }

    private void examplesBehave(Definition definition) {
        example.right().forEach(answer -> isGraded(definition, answer, true));
        example.wrong().forEach(answer -> isGraded(definition, answer, false));
        for (Answer answer : example.unreadable()) {
            read(definition, answer).ifPresent(reading -> trial.expect(reading instanceof Reading.Unreadable,
                    named(shown(answer) + " is said to be unreadable, and is read")));
        }
    }

    private void isGraded(Definition definition, Answer answer, boolean right) {
        String said = named(shown(answer) + " is said to be " + (right ? "right" : "wrong"));
        read(definition, answer).ifPresent(reading -> {
            switch (reading) {
                case Reading.Unreadable(String sentence) -> trial.broken(said + ", and is unreadable: " + sentence);
                case Reading.Readable(Answer readable) -> grade(definition, readable).ifPresent(
                        grade -> trial.expect(grade.isRight() == right, said + ", and is graded otherwise"));
            }
        });
    }

    private void oddAnswersAreBorne(Definition definition) {
        List<Answer> known = Stream.of(example.right(), example.wrong(), example.unreadable()).flatMap(List::stream)
                .toList();
        for (Answer answer : OddAnswers.around(known)) {
            grade(definition, answer);
            read(definition, answer).ifPresent(reading -> {
                switch (reading) {
                    case Reading.Readable(Answer readable) -> grade(definition, readable);
                    case Reading.Unreadable(String sentence) -> trial.expect(!sentence.isBlank(),
                            named("no sentence says why " + shown(answer) + " is unreadable"));
                }
            });
        }
    }

    private void partsKeepWhatTheyHold(Definition definition) {
        Question question = definition.question();
        List<List<Part>> prompts = SEEDS.stream()
                .flatMap(seed -> trial.twice(named("prompt()"), () -> type.prompt(question, seed)).stream()).toList();
        trial.expect(prompts.stream().noneMatch(List::isEmpty), named("nothing is shown"));
        trial.expect(prompts.stream().map(Shown::sorted).distinct().count() <= 1,
                named("the seed changes more than the order"));
        trial.expect(definition.shuffled() || Set.copyOf(prompts).size() <= 1,
                named("the seed changes the order of what is not shuffled"));
        Set<String> written = Shown.texts(definition.options()).collect(Collectors.toSet());
        List<String> secrets = correction(definition).stream().flatMap(right -> right.fields().stream())
                .flatMap(field -> field.accepted().stream()).filter(text -> !text.isBlank())
                .filter(text -> written.stream().noneMatch(option -> option.contains(text))).toList();
        prompts.stream().flatMap(Shown::texts).distinct().forEach(text -> secrets.forEach(secret -> trial.expect(
                !text.contains(secret), named("the prompt tells the solution '" + secret + "'"))));
    }

    private void correctionIsRight(Definition definition) {
        correction(definition).ifPresent(right -> isGraded(definition, right.answer(), true));
    }

    private Optional<Correction> correction(Definition definition) {
        return trial.twice(named("correction()"), () -> type.correction(definition));
    }

    private Optional<Reading> read(Definition definition, Answer answer) {
        return trial.twice(named("read() of " + shown(answer)), () -> type.read(definition.question(), answer));
    }

    private Optional<Grade> grade(Definition definition, Answer answer) {
        return trial.twice(named("grade() of " + shown(answer)), () -> type.grade(definition, answer));
    }

    private String named(String what) {
        return "example '" + example.name() + "': " + what;
    }

    private static String shown(Answer answer) {
        String text = answer.toString();
        String beginning = text.length() <= MOST_SHOWN
                ? text
                : text.substring(0, MOST_SHOWN) + "... (" + text.length() + ")";
        return UNPRINTABLE.matcher(beginning).replaceAll(
                found -> String.format("\\\\u%04x", found.group().codePointAt(0)));
    }
}
