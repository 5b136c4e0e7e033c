package org.sextant.challenges.bank;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes the files of a bank in their canonical form. */
final class BankFormatter {
    private static final Map<String, String> KINDS = Map.of("bank.yaml", "bank", "synonyms.yaml", "synonyms",
            "framework/framework.yaml", "framework", "framework/competences/", "competence", "tubes/", "tube",
            "resources/", "resource", "target-profiles/", "targetProfile", "forms/", "form", "referentials/",
            "referential");

    private BankFormatter() {
    }

    /** What the files of a bank become. */
    static Changes changes(Path bank) throws IOException {
        Changes changes = new Changes(new TreeMap<>(), new ArrayList<>());
        try (Stream<Path> files = Files.walk(bank)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                String name = bank.relativize(file).toString().replace('\\', '/');
                Optional<String> kind = kind(name);
                if (kind.isPresent()) {
                    change(file, name, kind.get(), changes);
                }
            }
        }
        return changes;
    }

    private static void change(Path file, String name, String kind, Changes changes) throws IOException {
        try {
            String text = Files.readString(file);
            String form = kind.equals("tutorial") ? tutorial(text) : CanonicalYaml.of(text, kind);
            if (!form.equals(text)) {
                changes.forms().put(file, form);
            }
        } catch (CharacterCodingException e) {
            changes.refused().add(new BankProblem(name, 0, BankRules.FILE, BankFiles.NOT_UTF_8));
        } catch (YamlProblem e) {
            int head = kind.equals("tutorial") && e.line() > 0 ? 1 : 0;
            changes.refused().add(new BankProblem(name, e.line() + head, e.rule(), e.sentence()));
        }
    }

    private static Optional<String> kind(String name) {
        if (name.startsWith("tutorials/") && name.endsWith(".md")) {
            return Optional.of("tutorial");
        }
        return KINDS.entrySet().stream().filter(entry -> name.startsWith(entry.getKey()))
                .filter(_ -> name.endsWith(".yaml") && !name.endsWith(EmbedActions.ENDING)).map(Map.Entry::getValue)
                .findFirst();
    }

    private static String tutorial(String text) throws YamlProblem {
        TutorialText parts = TutorialText.of(text).orElseThrow(() -> new YamlProblem(0, TutorialText.NEEDED));
        return "---\n" + CanonicalYaml.of(parts.head(), "tutorial") + "---\n"
                + (parts.body().isEmpty() ? "" : parts.body() + "\n");
    }

    /**
     * What files become.
     *
     * @param forms   the canonical form of those that have another
     * @param refused why others are left as they are
     */
    record Changes(SortedMap<Path, String> forms, List<BankProblem> refused) {
        void write() throws IOException {
            for (Map.Entry<Path, String> file : forms.entrySet()) {
                Files.writeString(file.getKey(), file.getValue());
            }
        }
    }
}
