package org.sextant.challenges.type;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.check.Finding;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.ChallengeTypes;
import org.sextant.schema.type.Correction;
import org.sextant.schema.type.Definition;
import org.sextant.schema.type.TypeCheck;

import static org.assertj.core.api.Assertions.assertThat;

/** What authors are told, word for word. */
class AuthorChecksTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    @ParameterizedTest(name = "{0} {1} / {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            QCU | {choices: [a, b]} | {choice: "1"} | - |
            QCU | {choices: [a, b]} | {choice: "1", reasons: {"2": c}} | - |
            QCU | {choices: [a]} | {choice: "1"} | - | /options/choices: the list needs 2 entries or more and has 1
            QCU | {choices: [a, b]} | {choice: "3"} | - | solution: '3' is not the number of a choice; the choices are numbered from 1 to 2
            QCU | {choices: [a, b]} | {choice: "0"} | - | /solution/choice: '0' does not have the form needed: the number of a choice, counted from 1, such as "2"
            QCU | {choices: [a, b]} | {choice: 1} | - | /solution/choice: this needs to be a text, not a whole number; put it in quotes, "1"
            QCU | {choices: [a, b]} | {} | - | /solution: 'choice' is missing
            QCU | {choices: [a, b], choix: [a]} | {choice: "1"} | - | /options/choix: 'choix' is not known here; what may stand here: choices
            QCU | {choices: [a, b, " a "]} | {choice: "1"} | - | choices 1 and 3 are the same, 'a'; change or remove one
            QCU | {choices: [a, " "]} | {choice: "1"} | - | choice 2: the text is empty
            QCU | {choices: [a, {fr: b, français: c}]} | {choice: "1"} | - | choice 2: 'français' is no language tag; write for example fr, en or pt-BR
            QCU | {choices: [a, b]} | {choice: "1", reasons: {"1": c}} | - | reasons: choice 1 is right; a reason says why a wrong choice tempts, so move this one to 'explanation'
            QCU | {choices: [a, b]} | {choice: "1", reasons: {"3": c}} | - | reasons: '3' is not the number of a choice; the choices are numbered from 1 to 2
            QCU | {choices: [a, b]} | {choice: "1", reasons: {"2": " "}} | - | reason of choice 2: the text is empty
            QCM | {choices: [a, b, c]} | {choices: ["1", "3"]} | - |
            QCM | {choices: [a, b]} | {choices: ["1", "2"]} | - | solution: every choice is right; add a choice that is wrong
            QCM | {choices: [a, b]} | {choices: ["1", "1"]} | - | /solution/choices: the list holds an entry twice
            QCM | {choices: [a, b]} | {choices: []} | - | /solution/choices: the list needs 1 entries or more and has 0
            QCM | {choices: [a, b, c]} | {choices: ["1", "4"]} | - | solution: '4' is not the number of a choice; the choices are numbered from 1 to 3
            QROC | {field: {format: WORDS}} | {accepted: [Lyon, Nice]} | T1T2 |
            QROC | {field: {format: TEXT}} | {accepted: [a]} | - | /options/field/format: 'TEXT' cannot stand here; write one of SHORT, WORDS, SENTENCE, PARAGRAPH, NUMBER, DATE
            QROC | {field: {label: Ville}} | {accepted: [a]} | - | the field needs either a 'format', to type in, or 'choices', to choose from
            QROC | {field: {format: WORDS, choices: [a, b]}} | {accepted: [a]} | - | the field needs either a 'format', to type in, or 'choices', to choose from
            QROC | {field: {format: WORDS, suffix: " "}} | {accepted: [a]} | - | suffix of the field: the text is empty
            QROC | {field: {format: WORDS}} | {accepted: []} | - | /solution/accepted: the list needs 1 entries or more and has 0
            QROC | {field: {format: WORDS}} | {accepted: [" "]} | - | the field accepts '', which is blank; remove it
            QROC | {field: {format: WORDS}} | {accepted: ["a\\nb"]} | - | the field accepts 'a\\u000ab', which is more than one line; write one answer an entry
            QROC | {field: {format: WORDS}} | {accepted: [Été, ete]} | T1 | the field accepts 'Été' and 'ete', which are one and the same here; remove one
            QROC | {field: {format: WORDS}} | {accepted: [Été, ete]} | - |
            QROC | {field: {format: NUMBER}} | {accepted: ["12,50", "12.5"]} | - | the field accepts '12,50' and '12.5', which are one and the same here; remove one
            QROC | {field: {format: NUMBER}} | {accepted: [douze]} | - | the field accepts 'douze', which is no number; correct it or choose another 'format'
            QROC | {field: {choices: [a, b]}} | {accepted: [c]} | - | the field accepts 'c', which is not in its list; add it to 'choices' or correct it
            QROC | {field: {choices: ["Oui\u00a0!", b]}} | {accepted: ["Oui\u00a0!"]} | - | the field accepts 'Oui\u00a0!', with a no-break space or letters in pieces, which answers never have; write plain ones
            QROC | {field: {choices: ["Oui\u00a0!", b]}} | {accepted: ["Oui !"]} | - |
            QROC | {field: {choices: [a, a]}} | {accepted: [a]} | - | the field: choices 1 and 2 are the same, 'a'; change or remove one
            QROC | {field: {format: WORDS}} | {accepted: ["12\u00a0h"]} | - | the field accepts '12\u00a0h', which would itself be refused: it holds a no-break space or letters in pieces, which answers never have; write plain ones, or add T1
            QROC | {field: {format: WORDS}} | {accepted: ["12\u00a0h"]} | T1 |
            QROC | {field: {format: WORDS}} | {accepted: [Lyon]} | T2 | the field accepts 'Lyon', which has capitals or accents, with T2 and without T1: T2 then drops the letters with accents, and capitals count; add T1
            QROC | {field: {format: WORDS}} | {accepted: [été]} | T2 | the field accepts 'été', which has capitals or accents, with T2 and without T1: T2 then drops the letters with accents, and capitals count; add T1
            QROC | {field: {format: WORDS}} | {accepted: [lyon]} | T2 |
            QROC | {field: {format: SHORT}} | {accepted: ["="]} | T1T2 | the field accepts '=', of which the tolerances leave nothing, so that an empty answer would be right; take T2 away
            QROCM-ind | {fields: [{id: a, format: WORDS}, {id: b, choices: [x, y]}]} | {accepted: {a: [x], b: [y]}} | - |
            QROCM-ind | {fields: [{id: a, format: WORDS}]} | {accepted: {}} | - | field 'a' has no accepted answers; write them in the solution
            QROCM-ind | {fields: [{id: a, format: WORDS}]} | {accepted: {a: [x], b: [y]}} | - | the solution names 'b', which is not a field; correct or remove it
            QROCM-ind | {fields: [{id: a, format: WORDS}, {id: a, format: DATE}]} | {accepted: {a: [x]}} | - | two fields have the id 'a'; rename one
            QROCM-ind | {fields: [{id: é, format: WORDS}]} | {accepted: {a: [x]}} | - | /options/fields/0/id: 'é' does not have the form needed: letters, digits, hyphens and underscores; answers name the field by it
            QROCM-ind | {fields: [{format: WORDS}]} | {accepted: {a: [x]}} | - | /options/fields/0: 'id' is missing
            QROCM-ind | {fields: [{id: a, format: NUMBER}]} | {accepted: {a: [x]}} | - | field 'a' accepts 'x', which is no number; correct it or choose another 'format'
            QROCM-ind | {fields: [{id: a, choices: [x, y]}]} | {accepted: {a: [z]}} | - | field 'a' accepts 'z', which is not in its list; add it to 'choices' or correct it
            QROCM-dep | {fields: [{id: a, format: WORDS}, {id: b, format: WORDS}]} | {groups: [[x], [y]]} | - |
            QROCM-dep | {fields: [{id: a, format: WORDS}, {id: b, format: WORDS}]} | {groups: [[x]]} | - | there are 2 fields and only 1 groups of accepted answers, so that they can never all be right; add groups
            QROCM-dep | {fields: [{id: a, format: WORDS}]} | {groups: [[x], [y, X]]} | T1 | groups 1 and 2 both accept 'X'; leave it in one
            QROCM-dep | {fields: [{id: a, format: WORDS}]} | {groups: [[x, X]]} | T1 | group 1 accepts 'x' and 'X', which are one and the same here; remove one
            QROCM-dep | {fields: [{id: a, choices: [x, y]}]} | {groups: [[z]]} | - | group 1 accepts 'z', which is not in its list; add it to 'choices' or correct it
            QROCM-dep | {fields: [{id: a, choices: [x, y]}, {id: b, choices: [x, z]}]} | {groups: [[y], [z]]} | - |
            QROCM-dep | {fields: [{id: a, choices: [x, y]}, {id: b, choices: [y, z]}]} | {groups: [[x], [x1, z]]} | - | group 2 accepts 'x1', which is not in its list; add it to 'choices' or correct it
            QROCM-dep | {fields: [{id: a, choices: [x, y]}, {id: b, choices: [x, y]}, {id: c, choices: [z, w]}]} | {groups: [[z], [w], [x]]} | - | no way of filling all fields is right; offer in each list answers of a group of its own
            """)
    void whatIsWrongIsSaid(String key, String options, String solution, String tolerances,
            @Nullable String finding) throws IOException {
        assertThat(TypeCheck.of(type(key)).findings(definition(options, solution, tolerances)))
                .extracting(Finding::toString)
                .isEqualTo(finding == null ? List.of() : List.of(Row.text(finding)));
    }

    @Test
    void aCorrectionSaysWhyAWrongChoiceTempts() throws IOException {
        Correction correction = type("QCM").correction(definition("{choices: [a, b, c, d]}",
                "{choices: ['1'], reasons: {'2': deux, '3': {fr: trois}}}", "-"));
        assertThat(correction.answer()).isEqualTo(new Answer.Text("1"));
        assertThat(correction.notesOn(new Answer.Text("1, 3, 4"))).extracting(Correction.Note::about)
                .containsExactly("3");
        assertThat(correction.notesOn(new Answer.Text("1,1"))).isEmpty();
        assertThat(correction.notes()).hasSize(2);
    }

    @Test
    void aCorrectionOfFieldsInAnyOrderGivesEachAGroup() throws IOException {
        Correction correction = type("QROCM-dep").correction(definition(
                "{fields: [{id: a, choices: [x, y]}, {id: b, format: WORDS}]}", "{groups: [[z], [y, x]]}", "-"));
        assertThat(correction.answer()).isEqualTo(Row.fields("a=y & b=z"));
        assertThat(correction.fields()).extracting(Correction.FieldCorrection::accepted)
                .containsExactly(List.of("y", "x"), List.of("z"));
    }

    private static ChallengeType type(String key) {
        return ChallengeTypes.installed().find(key).orElseThrow();
    }

    private static Definition definition(String options, String solution, String tolerances) throws IOException {
        return new Definition(YAML.readTree(Row.text(options)), YAML.readTree(Row.text(solution)),
                Row.tolerances(tolerances), false);
    }
}
