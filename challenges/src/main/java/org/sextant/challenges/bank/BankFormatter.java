package org.sextant.challenges.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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

    /** Rewrites the files that are not in their canonical form; answers how many those were. */
    static int format(Path bank) throws IOException {
        Map<Path, String> changed = changes(bank);
        for (Map.Entry<Path, String> file : changed.entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }
        return changed.size();
    }

    /** The files that are not in their canonical form, with that form. */
    static Map<Path, String> changes(Path bank) throws IOException {
        Map<Path, String> changes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(bank)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                String name = bank.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".yaml") || name.startsWith("tutorials/")) {
                    String text = Files.readString(file);
                    canonical(name, text).filter(form -> !form.equals(text)).ifPresent(form -> changes.put(file, form));
                }
            }
        }
        return changes;
    }

    private static Optional<String> canonical(String name, String text) throws IOException {
        try {
            if (name.endsWith(".md")) {
                return tutorial(text);
            }
            Optional<String> kind = KINDS.entrySet().stream().filter(entry -> name.startsWith(entry.getKey()))
                    .filter(_ -> !name.endsWith(EmbedActions.ENDING)).map(Map.Entry::getValue).findFirst();
            return kind.isPresent() ? Optional.of(CanonicalYaml.of(text, kind.get())) : Optional.empty();
        } catch (YamlProblem e) {
            throw new IOException(name + (e.line() > 0 ? ":" + e.line() : "") + ": " + e.sentence(), e);
        }
    }

    private static Optional<String> tutorial(String text) throws YamlProblem {
        Optional<TutorialText> parts = TutorialText.of(text);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("---\n" + CanonicalYaml.of(parts.get().head(), "tutorial") + "---\n"
                        + (parts.get().body().isEmpty() ? "" : parts.get().body() + "\n"));
    }
}
