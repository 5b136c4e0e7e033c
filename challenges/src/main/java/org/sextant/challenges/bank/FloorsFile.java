package org.sextant.challenges.bank;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sextant.challenges.bank.report.Floors;

/**
 * The floors of a bank, {@code floors.yaml}; a bank need not set any.
 *
 * @param floors   those that it sets; none where the file cannot be read
 * @param problems why it cannot be read
 */
record FloorsFile(Floors floors, List<BankProblem> problems) {
    static final String NAME = "floors.yaml";

    static FloorsFile read(Path bank) {
        if (!Files.exists(bank.resolve(NAME))) {
            return new FloorsFile(Floors.NONE, List.of());
        }
        Problems problems = new Problems();
        Optional<Floors> floors = new BankFiles(new BankFolder.OnDisk(bank), problems).yaml(NAME)
                .flatMap(document -> new Records(problems)
                        .record(document.json(), Floors.class, new Problems.Place(document, "")));
        return new FloorsFile(floors.orElse(Floors.NONE), problems.all());
    }
}
