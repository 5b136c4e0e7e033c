package org.sextant.challenges.bank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sextant.challenges.bank.report.BankReport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class ReportCommandTest {
    private static final String FLOORS = """
            floors:
              - measure: skills
                competences: ["1.1", "2.1"]
                least: 3
                wanted: 24
              - measure: qcu-share
                most: 16.5
            """;

    private final BankCopy bank;
    private final Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    ReportCommandTest(@TempDir Path folder, @TempDir Path report) {
        this.bank = BankCopy.in(folder);
        this.folder = report.resolve("bank-report");
    }

    @Test
    void theReportIsPrintedAndItsPageWrittenWhateverTheFloorsSay() throws IOException {
        bank.write(FloorsFile.NAME, FLOORS);
        assertThat(run("report", bank.path().toString(), "classes", folder.toString())).isZero();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(BankReport.PAGE, BankReport.TRANSLATIONS);
        assertThat(said()).contains("  ✗ Broken: 1 of 3 floors. Less than wanted: 2.").last().asString()
                .isEqualTo("Written: " + folder.resolve(BankReport.PAGE) + " and missing-translations.csv beside it");
    }

    @Test
    void aBrokenFloorIsNamedAndFailsTheCommand() throws IOException {
        bank.write(FloorsFile.NAME, FLOORS);
        assertThat(run("floors", bank.path().toString())).isEqualTo(1);
        assertThat(complained()).containsExactly(
                "  the bank: per cent of prototypes with one right choice: 16.7; at most 16.5 [qcu-share]");
        assertThat(said()).last().isEqualTo("Floors: 3; broken: 1; held, yet less than wanted: 2");
    }

    @Test
    void floorsThatAreHeldAndABankWithoutFloorsAreNoFailure() throws IOException {
        assertThat(run("floors", bank.path().toString())).isZero();
        bank.write(FloorsFile.NAME, FLOORS.replace("16.5", "17"));
        assertThat(run("floors", bank.path().toString())).isZero();
        assertThat(complained()).isEmpty();
    }

    @Test
    void floorsThatCannotBeUnderstoodAreToldWithTheirLine() throws IOException {
        bank.write(FloorsFile.NAME, FLOORS.replace("qcu-share", "qcu"));
        assertThat(run("floors", bank.path().toString())).isEqualTo(1);
        assertThat(run("report", bank.path().toString(), folder.toString())).isEqualTo(1);
        assertThat(complained()).hasSize(2).allSatisfy(line -> assertThat(line)
                .startsWith("  floors.yaml:6: error [value] there is no measure 'qcu'; write one of tubes, skills,"));
        assertThat(folder).doesNotExist();
    }

    @Test
    void aBankWithErrorsHasNoReport() throws IOException {
        bank.change("forms/essai.yaml", "moteurs-3-0", "moteurs-9-0");
        assertThat(run("report", bank.path().toString(), folder.toString())).isEqualTo(1);
        assertThat(complained()).singleElement().asString().contains("[dead-reference]");
        assertThat(folder).doesNotExist();
    }

    private int run(String... arguments) throws IOException {
        return new BankCommand(new PrintStream(said, true, UTF_8), new PrintStream(complained, true, UTF_8), "")
                .run(List.of(arguments));
    }

    private List<String> said() {
        return said.toString(UTF_8).lines().toList();
    }

    private List<String> complained() {
        return complained.toString(UTF_8).lines().toList();
    }
}
