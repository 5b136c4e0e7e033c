package org.sextant.studio.proof;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.challenges.bank.BankCommand;

/** A bank with one tube, whose challenges are of types that come with the example plug-in. */
record PluginBank(Path path) {
    private static final Path SHIPPED = Path.of("../challenges/bank");
    private static final String TUBE = """
            id: moteurs
            name: "@moteurs"
            competence: "1.1"
            thematic: rechercher
            title: {en: Search engines, fr: Moteurs de recherche}
            description: {en: Search., fr: Chercher.}
            skills:
              - id: moteurs-1
                level: 1
                status: ACTIVE
                title: {en: Order, fr: Ordonner}
                hint: Partez du Soleil.
                tutorials: [planetes]
                learnMore: [planetes]
                challenges:
                  - id: moteurs-1-0
                    variant: 0
                    type: ordering
                    status: VALIDATED
                    usage: BOTH
                    instruction: Rangez ces planètes de la plus proche à la plus éloignée du Soleil.
                    shuffled: true
                    options:
                      items:
                        - {id: terre, label: La Terre}
                        - {id: mars, label: Mars}
                        - {id: jupiter, label: Jupiter}
                    solution:
                      order: [terre, mars, jupiter]
                    explanation: La Terre est plus proche du Soleil que Mars.
                    samples:
                      accepted: [[terre, mars, jupiter]]
                      refused: [[mars, terre, jupiter]]
                    rubric: {situation: SIMPLE, practices: ELEMENTARY, autonomy: ALONE, procedures: APPLIED, knowledge: Les planètes.}
                  - id: moteurs-1-1
                    variant: 1
                    usage: CERTIFICATION
                    instruction: Rangez ces planètes, la plus proche du Soleil d'abord.
              - id: moteurs-2
                level: 2
                status: ACTIVE
                title: {en: Match, fr: Associer}
                hint: Pensez à leur taille.
                tutorials: [planetes]
                learnMore: [planetes]
                challenges:
                  - id: moteurs-2-0
                    variant: 0
                    type: matching
                    status: VALIDATED
                    usage: BOTH
                    instruction: Où dort chacun ?
                    options:
                      left: [{id: chien, label: Le chien}, {id: cheval, label: Le cheval}]
                      right: [{id: niche, label: La niche}, {id: ecurie, label: L'écurie}]
                    solution:
                      pairs: {chien: niche, cheval: ecurie}
                    explanation: La niche est trop petite pour un cheval.
                    samples:
                      accepted: [[[chien, niche], [cheval, ecurie]]]
                      refused: [[[chien, ecurie], [cheval, niche]]]
                    rubric: {situation: SIMPLE, practices: ELEMENTARY, autonomy: ALONE, procedures: APPLIED, knowledge: Les animaux.}
                  - id: moteurs-2-1
                    variant: 1
                    usage: CERTIFICATION
                    instruction: Où chacun passe-t-il la nuit ?
            """;
    private static final String TUTORIAL = """
            ---
            id: planetes
            title: Les planètes
            source: Sextant
            format: PAGE
            duration: PT2M
            locale: fr
            licence: CC-BY-4.0
            publishedOn: 2026-11-22
            ---
            La Terre, Mars, puis Jupiter.
            """;

    static PluginBank in(Path folder) throws IOException {
        copy(SHIPPED.resolve("framework"), folder.resolve("framework"));
        Files.copy(SHIPPED.resolve("bank.yaml"), folder.resolve("bank.yaml"));
        write(folder.resolve("tubes/1.1/moteurs.yaml"), TUBE);
        write(folder.resolve("tutorials/1.1/planetes.md"), TUTORIAL);
        return new PluginBank(folder);
    }

    /** What the checks say of it, without any plug-in. */
    String validated() throws IOException {
        return command("", List.of("validate", path.toString()));
    }

    /** What they say of it with the plug-ins of a folder. */
    String validated(Path plugins) throws IOException {
        return command(plugins.toString(), List.of("validate", path.toString()));
    }

    /** Compiles it as the build compiles the shipped one. */
    void compile(Path classes) throws IOException {
        command("", List.of("compile", path.toString(), classes.toString()));
    }

    private static String command(String plugins, List<String> arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of(System.getProperty("java.home") + "/bin/java",
                "-Dbank.plugins=" + plugins, "-cp", Path.of("target/lib").toAbsolutePath() + File.separator + "*",
                BankCommand.class.getName()), arguments.stream()).toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new AssertionError(output);
        }
        return output;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void copy(Path tree, Path target) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.toList()) {
                Path copy = target.resolve(tree.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }
}
