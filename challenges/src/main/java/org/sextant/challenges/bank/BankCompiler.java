package org.sextant.challenges.bank;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Sha256;

/** The build's command: checks a bank and writes it as the two files that {@link BundledBank} reads. */
public final class BankCompiler {
    private BankCompiler() {
    }

    /**
     * @param arguments the folder of the bank, the folder of the classes to write to
     */
    public static void main(String[] arguments) throws IOException {
        switch (BankReader.read(Path.of(arguments[0]))) {
            case BankResult.Sound(Content content) -> write(content, Path.of(arguments[1]));
            case BankResult.Unsound(List<BankProblem> problems) -> {
                System.err.println("The bank has " + problems.size() + " problem(s):");
                problems.forEach(problem -> System.err.println("  " + problem));
                System.exit(1);
            }
        }
    }

    private static void write(Content content, Path classes) throws IOException {
        byte[] json = CanonicalJson.write(content);
        Path target = classes.resolve(BundledBank.CONTENT);
        Files.createDirectories(target.getParent());
        Files.write(target, json);
        Files.writeString(classes.resolve(BundledBank.SHA256), Sha256.of(json), StandardCharsets.US_ASCII);
        System.out.println("The bank: " + content.framework().areas().size() + " areas, "
                + content.competences().size() + " competences, " + content.tubes().size() + " tubes.");
    }
}
