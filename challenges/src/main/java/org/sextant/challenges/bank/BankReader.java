package org.sextant.challenges.bank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sextant.schema.content.Tube;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.Framework;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.ContentRules;

/**
 * Reads a folder of bank files into content.
 *
 * <pre>
 * bank.yaml                          the head
 * framework/framework.yaml           areas, levels, legal references
 * framework/competences/1.1.yaml     a competence: definition, cells, thematics
 * tubes/1.1/moteurs.yaml             a tube
 * </pre>
 */
public final class BankReader {
    private BankReader() {
    }

    /** The content of the bank, or all of its problems. */
    public static BankResult read(Path bank) {
        List<BankProblem> problems = new ArrayList<>();
        YamlFiles files = new YamlFiles(bank, problems);
        Optional<BankFile> head = files.one("bank.yaml", BankFile.class);
        Optional<Framework> framework = files.one("framework/framework.yaml", Framework.class);
        List<Competence> competences = files.all("framework/competences", Competence.class);
        List<Tube> tubes = files.all("tubes", Tube.class);
        if (head.isEmpty() || framework.isEmpty() || !problems.isEmpty()) {
            return new BankResult.Unsound(problems);
        }
        return checked(head.get(), framework.get(), competences, tubes);
    }

    private static BankResult checked(BankFile head, Framework framework, List<Competence> competences,
            List<Tube> tubes) {
        try {
            Content content = new Content(head.maxReachableLevel(), framework, competences, tubes, List.of(),
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
            List<BankProblem> problems = ContentRules.problems(content).stream().map(s -> new BankProblem("bank", s))
                    .toList();
            return problems.isEmpty() ? new BankResult.Sound(content) : new BankResult.Unsound(problems);
        } catch (IllegalArgumentException refused) {
            return new BankResult.Unsound(List.of(new BankProblem("bank", String.valueOf(refused.getMessage()))));
        }
    }
}
