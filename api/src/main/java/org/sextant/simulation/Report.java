package org.sextant.simulation;

import java.util.Locale;

/** Findings as tables in Markdown. */
final class Report {
    private final StringBuilder accuracy = new StringBuilder(
            """
                    | bank | answers | assessments | questions, mean | 90 % need at most | level exact | within one | pix, bias \
                    | pix, RMSE | most used challenge |
                    | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                    """);
    private final StringBuilder levels = new StringBuilder("""
            | bank | answers | true level | assessments | questions, mean | level exact | within one | pix, bias \
            | pix, RMSE |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """);
    private final StringBuilder profiles = new StringBuilder(
            """
                    | bank | answers | not certifiable | of them found certifiable | certifiable | of them found not certifiable |
                    | --- | --- | --- | --- | --- | --- |
                    """);

    /** Adds the findings of a run. */
    void add(Simulation simulation, Findings findings) {
        String run = "| " + simulation.bank().name() + " | " + simulation.habits().words() + " | ";
        Tally all = findings.all();
        accuracy.append(run).append(line("%d | %.1f | %d | %.1f %% | %.1f %% | %+.2f | %.2f | %.1f %% |\n",
                all.assessments(), all.meanQuestions(), all.questions(0.9), 100 * all.rightLevels(),
                100 * all.nearLevels(), all.bias(), all.rootMeanSquare(), 100 * findings.greatestExposure()));
        findings.byTrueLevel().forEach((level, tally) -> levels.append(run)
                .append(line("%d | %d | %.1f | %.1f %% | %.1f %% | %+.2f | %.2f |\n", level, tally.assessments(),
                        tally.meanQuestions(), 100 * tally.rightLevels(), 100 * tally.nearLevels(), tally.bias(),
                        tally.rootMeanSquare())));
        if (findings.byCompetence().size() == simulation.bank().content().competences().size()) {
            profiles.append(run).append(line("%d | %s | %d | %s |\n", findings.notCertifiable(),
                    share(findings.falselyCertifiable(), findings.notCertifiable()), findings.certifiable(),
                    share(findings.falselyNotCertifiable(), findings.certifiable())));
        }
    }

    /** The tables: all assessments, those of each true level, profiles. */
    String markdown() {
        return accuracy + "\n" + levels + "\n" + profiles;
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "0" : line("%d (%.2f %%)", part, 100.0 * part / whole);
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
