package org.sextant.challenges.bank;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.sextant.challenges.bank.report.BankReport;
import org.sextant.challenges.bank.report.Standing;
import org.sextant.schema.release.Content;

/** The commands that say how a sound bank is made, and how it stands to its floors. */
final class ReportCommand {
    private final PrintStream out;
    private final PrintStream errors;

    ReportCommand(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Prints the report and writes its page; a broken floor is told and no failure. */
    int report(Path bank, Content content, Path folder) throws IOException {
        FloorsFile floors = FloorsFile.read(bank);
        if (!floors.problems().isEmpty()) {
            return refused(floors);
        }
        BankReport report = BankReport.of(content, floors.floors());
        report.print(out);
        report.write(folder);
        out.println();
        out.println("Written: " + folder.resolve(BankReport.PAGE) + " and " + BankReport.TRANSLATIONS + " beside it");
        return 0;
    }

    /** Names the floors that are broken; one is a failure. */
    int floors(Path bank, Content content) {
        FloorsFile floors = FloorsFile.read(bank);
        if (!floors.problems().isEmpty()) {
            return refused(floors);
        }
        List<Standing> standings = floors.floors().standings(content);
        List<Standing> broken = standings.stream().filter(Standing::isBroken).toList();
        broken.forEach(standing -> errors.println("  " + standing));
        out.println("Floors: " + standings.size() + "; broken: " + broken.size() + "; held, yet less than wanted: "
                + standings.stream().filter(Standing::isWanting).count());
        return broken.isEmpty() ? 0 : 1;
    }

    private int refused(FloorsFile floors) {
        floors.problems().forEach(problem -> errors.println("  " + problem));
        return 1;
    }
}
