package org.sextant.schema.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.part.Part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TypeContractTest {
    @Test
    void anHonestTypeBreaksNoPromise() {
        assertThat(TypeContract.violations(new Honest())).isEmpty();
    }

    @Test
    void whatItFindsIsAlwaysTheSame() {
        assertThat(TypeContract.violations(new Fragile())).isEqualTo(TypeContract.violations(new Fragile()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aBrokenPromiseIsNamed(String violation, ChallengeType type) {
        assertThat(TypeContract.violations(type)).anySatisfy(found -> assertThat(found).contains(violation));
    }

    static Stream<Arguments> aBrokenPromiseIsNamed() {
        return Stream.of(
                arguments("the key 'un mot' is not letters, digits and single hyphens", new Honest() {
                    @Override
                    public String key() {
                        return "un mot";
                    }
                }),
                arguments("no example has a right answer", new Honest() {
                    @Override
                    public List<WorkedExample> examples() {
                        return List.of();
                    }
                }),
                arguments("the schema is no JSON Schema of 2020-12: /type: 'thing' cannot stand here", new Honest() {
                    @Override
                    public JsonNode schema() {
                        return JSON.objectNode().put("type", "thing");
                    }
                }),
                arguments("example 'un mot': the definition is refused: /options: this needs to be a list",
                        new Honest() {
                            @Override
                            public JsonNode schema() {
                                var schema = JSON.objectNode();
                                schema.putObject("properties").putObject("options").put("type", "array");
                                return schema;
                            }
                        }),
                arguments("example 'un mot': the definition is refused: never", new Honest() {
                    @Override
                    public List<String> check(Definition definition) {
                        return List.of("never");
                    }
                }),
                arguments("Text[value=oui] is said to be right, and is graded otherwise", new Honest() {
                    @Override
                    public Grade grade(Definition definition, Answer answer) {
                        return Grade.of(false);
                    }
                }),
                arguments("Text[value=non] is said to be wrong, and is graded otherwise", new Honest() {
                    @Override
                    public Grade grade(Definition definition, Answer answer) {
                        return Grade.of(true);
                    }
                }),
                arguments("Order[items=[oui]] is said to be unreadable, and is read", new Honest() {
                    @Override
                    public Reading read(Question question, Answer answer) {
                        return new Reading.Readable(answer);
                    }
                }),
                arguments("no sentence says why Fields[values={}] is unreadable", new Honest() {
                    @Override
                    public Reading read(Question question, Answer answer) {
                        return answer instanceof Answer.Fields
                                ? new Reading.Unreadable(" ")
                                : super.read(question, answer);
                    }
                }),
                arguments("gives something else the second time", new Honest() {
                    private int calls;

                    @Override
                    public Grade grade(Definition definition, Answer answer) {
                        return Grade.of(calls++ % 2 == 0);
                    }
                }),
                arguments("grade() of Text[value=] fails: java.lang.StringIndexOutOfBoundsException", new Fragile()),
                arguments("read() of Pairs[pairs=[]] fails: java.lang.IllegalStateException: pairs", new Honest() {
                    @Override
                    public Reading read(Question question, Answer answer) {
                        if (answer instanceof Answer.Pairs) {
                            throw new IllegalStateException("pairs");
                        }
                        return super.read(question, answer);
                    }
                }),
                arguments("the prompt tells the solution 'oui'", new Honest() {
                    @Override
                    public List<Part> prompt(Question question, long seed) {
                        return List.of(field("Écrivez « oui »"));
                    }
                }),
                arguments("the seed changes more than the order", new Honest() {
                    @Override
                    public List<Part> prompt(Question question, long seed) {
                        return List.of(field("Le mot " + seed));
                    }
                }),
                arguments("the seed changes the order of what is not shuffled", new Honest() {
                    @Override
                    public List<Part> prompt(Question question, long seed) {
                        return List.of(field("Le mot " + seed));
                    }
                }),
                arguments("nothing is shown", new Honest() {
                    @Override
                    public List<Part> prompt(Question question, long seed) {
                        return new ArrayList<>();
                    }
                }),
                arguments("Text[value=peut-être] is said to be right, and is graded otherwise", new Honest() {
                    @Override
                    public Correction correction(Definition definition) {
                        return new Correction(new Answer.Text("peut-être"), List.of());
                    }
                }));
    }

    /** Fails for an empty text. */
    private static final class Fragile extends Honest {
        @Override
        public Grade grade(Definition definition, Answer answer) {
            return Grade.of(answer instanceof Answer.Text(String value) && value.charAt(0) == 'o'
                    && super.grade(definition, answer).isRight());
        }
    }
}
