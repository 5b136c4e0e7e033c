package org.sextant.challenges.bank.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.challenges.bank.BankReader;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Samples;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.Suitability;
import org.sextant.schema.content.Usage;
import org.sextant.schema.release.Content;
import org.sextant.schema.text.LocalizedText;
import org.sextant.schema.type.ChallengeTypes;

/** The small sound bank, whose figures can be worked out by hand, and challenges of one's own. */
final class SmallBank {
    static final Content CONTENT = BankReader.read(Path.of("src/test/bank/sound"), ChallengeTypes.installed()::find)
            .bank().content().orElseThrow();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SmallBank() {
    }

    /** A challenge with choices, shown in the order written; the right ones by their numbers. */
    static Challenge choosing(String id, String type, List<Integer> right, String... labels) {
        ArrayNode choices = JSON.arrayNode();
        Stream.of(labels).forEach(choices::add);
        ArrayNode numbers = JSON.arrayNode();
        right.forEach(number -> numbers.add(number.toString()));
        ObjectNode solution = JSON.objectNode();
        solution.set(type.equals("QCU") ? "choice" : "choices", type.equals("QCU") ? numbers.get(0) : numbers);
        return challenge(id, type, "Que choisir ?", JSON.objectNode().set("choices", choices), solution, Samples.NONE);
    }

    /** A challenge to type an answer to. */
    static Challenge typing(String id, String instruction) {
        ObjectNode options = JSON.objectNode();
        options.putObject("field").put("format", "WORDS");
        return challenge(id, "QROC", instruction, options, JSON.objectNode(), Samples.NONE);
    }

    /** A challenge with sample answers. */
    static Challenge with(Challenge of, List<String> accepted, List<String> refused) {
        return challenge(of.id().value(), of.type(), Words.source(of.instruction()), (ObjectNode) of.options(),
                (ObjectNode) of.solution(), new Samples(answers(accepted), answers(refused)));
    }

    private static List<Answer> answers(List<String> texts) {
        return texts.stream().<Answer>map(Answer.Text::new).toList();
    }

    /** Its skill is what stands before the last hyphen of its id. */
    private static Challenge challenge(String id, String type, String instruction, ObjectNode options,
            ObjectNode solution, Samples samples) {
        return new Challenge(new ChallengeId(id), new SkillId(id.substring(0, id.lastIndexOf('-'))), 1, 0, type,
                ChallengeStatus.VALIDATED, Usage.BOTH, List.of("fr"), LocalizedText.french(instruction), null,
                List.of(), null, null, false, false, List.of(), options, solution, null, samples, null,
                Suitability.ANY, null, null);
    }
}
