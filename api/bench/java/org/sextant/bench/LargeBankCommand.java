package org.sextant.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import org.sextant.graphql.GlobalId;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Usage;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Sha256;
import org.sextant.schema.rule.Breach;
import org.sextant.schema.rule.ContentRules;
import org.sextant.schema.rule.Severity;
import org.sextant.schema.type.ChallengeTypes;

/**
 * Writes {@link LargeBank} for those who measure:
 *
 * <pre>
 * large-bank.jar      before the jars of a server on its class path, it takes the place of the bundled bank
 * content.json        the same content, for the server beside it
 * fifty-prompts.json  variables with the ids of fifty challenges that anybody may read, spread over the bank
 * </pre>
 */
final class LargeBankCommand {
    private static final String FOLDER = "org/sextant/challenges/bank/";
    private static final int PROMPTS = 50;

    private LargeBankCommand() {
    }

    /** Writes into the folder that the first argument names; with a second, {@code check}, holds it against all rules. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Content content = LargeBank.content();
        if (arguments.length > 1) {
            check(content);
        }
        byte[] json = CanonicalJson.write(content);
        Files.write(folder.resolve("content.json"), json);
        Files.write(folder.resolve("fifty-prompts.json"), CanonicalJson.write(Map.of("ids", prompts(content))));
        try (OutputStream out = Files.newOutputStream(folder.resolve("large-bank.jar"));
                JarOutputStream jar = new JarOutputStream(out)) {
            entry(jar, "content.json", json);
            entry(jar, "content.sha256", Sha256.of(json).getBytes(StandardCharsets.US_ASCII));
        }
        System.out.println("The large bank: " + content.competences().size() + " competences, "
                + content.tubes().size() + " tubes, " + content.skills().size() + " skills, "
                + content.challenges().size() + " challenges, " + content.tutorials().size() + " tutorials, "
                + json.length / 1024 + " KiB of JSON");
    }

    private static void check(Content content) {
        List<Breach> errors = ContentRules.breaches(content, ChallengeTypes.installed()::find).stream()
                .filter(breach -> breach.rule().severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new IllegalStateException("the large bank is not sound: " + errors.getFirst());
        }
    }

    private static List<String> prompts(Content content) {
        List<Challenge> open = content.challenges().stream()
                .filter(c -> c.usage() != Usage.CERTIFICATION && c.status() == ChallengeStatus.VALIDATED).toList();
        return IntStream.range(0, PROMPTS).mapToObj(i -> open.get(i * open.size() / PROMPTS))
                .map(challenge -> new GlobalId("ChallengePrompt", challenge.id().value()).encode()).toList();
    }

    private static void entry(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        JarEntry entry = new JarEntry(FOLDER + name);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        jar.putNextEntry(entry);
        jar.write(bytes);
        jar.closeEntry();
    }
}
