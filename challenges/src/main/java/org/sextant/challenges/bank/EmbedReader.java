package org.sextant.challenges.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the one HTML file of an embed: as it is written, or of a page that simulators share and the data of one. */
final class EmbedReader {
    /** Where the data go in a shared page. */
    static final String DATA = "{{data}}";
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String FILE = "/embed/file";
    private static final String PAGE = "/embed/page";
    /** Shorter answers stand in any page by chance. */
    private static final int TELLING = 4;

    private final AttachedFiles files;
    private final Problems problems;

    EmbedReader(AttachedFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Puts the reference to its file where its path stood; answers false, with a problem noted, when it cannot. */
    boolean read(ObjectNode embed, JsonNode solution, Problems.Place place) {
        String path = embed.path("file").asText();
        Optional<String> html = html(embed, place);
        Optional<ObjectNode> reference = html.flatMap(text -> files.made(name(path, embed),
                text.getBytes(StandardCharsets.UTF_8), place, FILE));
        if (html.isEmpty() || reference.isEmpty()) {
            return false;
        }
        EmbedSource.problems(html.get()).forEach(wrong -> problems.add(place, FILE, BankRules.EMBED,
                "the embed '" + path + "' " + wrong));
        leaves(solution).filter(answer -> answer.length() >= TELLING && html.get().contains(answer))
                .forEach(answer -> problems.add(place, FILE, BankRules.EMBED_ANSWER, "the source of '" + path
                        + "' contains the answer '" + answer
                        + "', where anyone can read it; compute it from what the learner does"));
        embed.remove("page");
        embed.set("file", reference.get());
        return true;
    }

    private Optional<String> html(ObjectNode embed, Problems.Place place) {
        String path = embed.path("file").asText();
        Optional<String> text = files.text(path, place, FILE);
        if (!embed.has("page")) {
            return text;
        }
        Optional<String> page = files.text(embed.path("page").asText(), place, PAGE);
        return text.isEmpty() || page.isEmpty() || !fit(page.get(), text.get(), embed, place)
                ? Optional.empty()
                : Optional.of(page.get().replace(DATA, text.get().strip().replace("<", "\\u003c")));
    }

    private boolean fit(String page, String data, ObjectNode embed, Problems.Place place) {
        boolean takesData = page.contains(DATA);
        if (!takesData) {
            problems.add(place, PAGE, BankRules.ATTACHED, "'" + embed.path("page").asText()
                    + "' has no place for data; write " + DATA + " where they go");
        }
        try {
            JSON.readTree(data);
            return takesData;
        } catch (JsonProcessingException e) {
            problems.add(place, FILE, BankRules.ATTACHED, "'" + embed.path("file").asText()
                    + "' is not JSON, see its line " + e.getLocation().getLineNr() + "; the data of a page are");
            return false;
        }
    }

    private static String name(String path, ObjectNode embed) {
        String name = AttachedFiles.fileName(path);
        return embed.has("page") ? name.replaceFirst("\\.json$", "") + ".html" : name;
    }

    private static Stream<String> leaves(JsonNode json) {
        return json.isValueNode() ? Stream.of(json.asText()) : json.valueStream().flatMap(EmbedReader::leaves);
    }
}
