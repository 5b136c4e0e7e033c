package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sextant.challenges.generator.Generators;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Tube;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.UnreadableRelease;

import static org.assertj.core.api.Assertions.assertThat;

/** Content becomes files again: the same to the byte, and where something was changed, no line but those. */
class BankWriterTest {
    private static final SortedMap<String, byte[]> FILES = BankZip.folder(BankCopy.SHIPPED);
    private static final Bank BANK = BankReader.contentOf(FILES, Generators.installed());
    private static final Content CONTENT = BANK.content().orElseThrow();

    @Test
    void theBankThatIsShippedComesBackToTheByte() {
        BankExport export = export(CONTENT, FILES);
        assertThat(export.unlike()).isEmpty();
        assertThat(differing(texts(FILES), texts(export.files()))).isEmpty();
    }

    @Test
    void withoutItsFilesItIsWrittenAnewAndSaysTheSame() {
        SortedMap<String, byte[]> head = new TreeMap<>(Map.of("bank.yaml", file("bank.yaml")));
        BankExport anew = export(CONTENT, head);
        assertThat(anew.unlike()).isEmpty();
        assertThat(BankReader.contentOf(anew.files(), Generators.installed()).content()).contains(CONTENT);
        BankExport again = export(CONTENT, anew.files());
        assertThat(differing(texts(anew.files()), texts(again.files()))).isEmpty();
        BankExport fresh = export(CONTENT, head);
        assertThat(differing(texts(anew.files()), texts(fresh.files()))).as("the same every time").isEmpty();
        new TreeMap<>(anew.files()).forEach((name, bytes) -> {
            if (name.startsWith("tubes/") && name.endsWith(".yaml")) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                try {
                    assertThat(CanonicalYaml.of(text, "tube")).as(name).isEqualTo(text);
                } catch (YamlProblem e) {
                    throw new AssertionError(name, e);
                }
            }
        });
    }

    @Test
    void aTitleThatWasChangedIsTheOnlyLineThatDiffers() {
        Content changed = edited(CONTENT, content -> content.withArray("tubes")
                .forEach(tube -> {
                    if (tube.path("id").asText().equals("moteurs")) {
                        ((ObjectNode) tube.path("title")).put("fr", "Interroger un moteur");
                    }
                }));
        BankExport export = export(changed, FILES);
        assertThat(export.unlike()).isEmpty();
        Map<String, String> after = texts(export.files());
        Map<String, String> before = texts(FILES);
        assertThat(differing(before, after)).containsExactly("tubes/1.1/moteurs.yaml");
        List<String> lines = new ArrayList<>(Objects.requireNonNull(after.get("tubes/1.1/moteurs.yaml")).lines()
                .toList());
        lines.removeAll(Objects.requireNonNull(before.get("tubes/1.1/moteurs.yaml")).lines().toList());
        assertThat(lines).containsExactly("  fr: Interroger un moteur");
    }

    @Test
    void theSuccessorOfAnArchivedSkillIsWrittenWhereItStandsAndReadAgain() {
        Content changed = edited(CONTENT, content -> content.withArray("skills").forEach(skill -> {
            if (skill.path("id").asText().equals("moteurs-4")) {
                ((ObjectNode) skill).put("status", "ARCHIVED").put("successor", "moteurs-5");
            }
        }));
        BankExport export = export(changed, FILES);
        assertThat(export.unlike()).isEmpty();
        assertThat(texts(export.files()).get("tubes/1.1/moteurs.yaml"))
                .contains("  - id: moteurs-4\n    level: 4\n    status: ARCHIVED\n    successor: moteurs-5\n");
    }

    @Test
    void anInstructionOfAGeneratedPrototypeIsWrittenOutAndItsVariantsKeepTheirs() {
        Challenge generated = CONTENT.challenges().stream()
                .filter(challenge -> challenge.generation() != null && challenge.isPrototype()).findFirst()
                .orElseThrow();
        Content changed = edited(CONTENT, content -> content.withArray("challenges").forEach(challenge -> {
            if (challenge.path("id").asText().equals(generated.id().value())) {
                ((ObjectNode) challenge.path("instruction")).put("fr", "Ouvrez le fichier. Que voit-on ?");
            }
        }));
        BankExport export = export(changed, FILES);
        assertThat(export.unlike()).isEmpty();
        assertThat(differing(texts(FILES), texts(export.files()))).hasSize(1);
    }

    @Test
    void whatAVariantLacksOfItsPrototypeIsSaid() {
        Content changed = edited(CONTENT, content -> content.withArray("challenges").forEach(challenge -> {
            if (challenge.path("variant").asInt() == 1) {
                ((ObjectNode) challenge).remove(List.of("explanation", "timer", "embed", "illustration", "generation",
                        "rubric", "suitability", "samples"));
                ((ObjectNode) challenge).put("focused", false).put("shuffled", false).putArray("attachments");
            }
        }));
        BankExport export = export(changed, FILES);
        assertThat(export.unlike()).isEmpty();
        assertThat(texts(export.files()).values()).anyMatch(text -> text.contains("without:"));
    }

    @Test
    void whatIsGoneIsLeftOutWithItsFiles() {
        Tube tube = CONTENT.tubes().stream().filter(each -> each.id().value().equals("moteurs")).findFirst()
                .orElseThrow();
        Content fewer = edited(CONTENT, content -> {
            content.withArray("tubes").removeIf(each -> each.path("id").asText().equals("moteurs"));
            content.withArray("skills").removeIf(each -> each.path("tube").asText().equals("moteurs"));
            content.withArray("challenges").removeIf(each -> each.path("skill").asText().startsWith("moteurs-"));
        });
        BankExport export = export(fewer, FILES);
        assertThat(export.unlike()).isEmpty();
        assertThat(export.files().keySet()).noneMatch(name -> name.startsWith("tubes/1.1/" + tube.id()));
        assertThat(BankReader.contentOf(export.files(), Generators.installed()).content()).contains(fewer);
    }

    private static BankExport export(Content content, SortedMap<String, byte[]> former) {
        return BankWriter.write(content, hash -> Objects.requireNonNull(BANK.files().get(hash), hash), former);
    }

    private static Content edited(Content content, Consumer<ObjectNode> edit) {
        ObjectNode json = (ObjectNode) Meanings.json(content);
        edit.accept(json);
        try {
            return CanonicalJson.read(json.toString().getBytes(StandardCharsets.UTF_8), Content.class);
        } catch (UnreadableRelease e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] file(String name) {
        return Objects.requireNonNull(FILES.get(name));
    }

    private static List<String> differing(Map<String, String> before, Map<String, String> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        return before.keySet().stream().filter(name -> !Objects.equals(before.get(name), after.get(name))).sorted()
                .toList();
    }

    private static Map<String, String> texts(SortedMap<String, byte[]> files) {
        Map<String, String> texts = new HashMap<>();
        files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.ISO_8859_1).isEmpty()
                ? ""
                : new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }
}
