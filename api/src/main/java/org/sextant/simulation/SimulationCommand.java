package org.sextant.simulation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.sextant.assessment.adaptive.Policies;
import org.sextant.assessment.adaptive.PositioningPolicy;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.platform.Stopwatch;
import org.sextant.schema.framework.CompetenceIndex;

/** What {@code api/bench/simulate} runs: tables on the standard output and in a file, progress beside it. */
public final class SimulationCommand {
    private static final List<Habits> HABITS = List.of(new Habits(0, 0), new Habits(0.1, 0.1), new Habits(0.1, 0.2));
    private static final String USAGE = "Options: --learners 10000 --seed 1 --competence 1.1 --output FILE";

    private final Map<String, String> options;
    private final PrintStream progress;

    private SimulationCommand(Map<String, String> options, PrintStream progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Runs both banks with both habits. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = new TreeMap<>(Map.of("--learners", "10000", "--seed", "1"));
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length
                    || !List.of("--learners", "--seed", "--competence", "--output").contains(arguments[i])) {
                System.err.println(USAGE);
                System.exit(2);
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        String tables = new SimulationCommand(options, System.err).tables();
        System.out.print(tables);
        String output = options.get("--output");
        if (output != null) {
            Files.writeString(Path.of(output), tables);
        }
    }

    private String tables() {
        PositioningPolicy policy = Policies.current();
        int learners = Integer.parseInt(options.getOrDefault("--learners", ""));
        long seed = Long.parseLong(options.getOrDefault("--seed", ""));
        Report report = new Report();
        for (Bank bank : List.of(Bank.of("shipped", BundledBank.content(), policy),
                Bank.of("full size", GeneratedBank.content(), policy))) {
            HABITS.forEach(habits -> report(new Simulation(chosen(bank), habits, seed), learners, report));
        }
        return String.format(Locale.ROOT, "%d learners, seed %d, policy %s.%n%n", learners, seed, policy.id())
                + report.markdown();
    }

    private Bank chosen(Bank bank) {
        String competence = options.get("--competence");
        return competence == null ? bank : bank.only(new CompetenceIndex(competence)::equals);
    }

    private void report(Simulation simulation, int learners, Report report) {
        AtomicInteger done = new AtomicInteger();
        int tenth = Math.max(1, learners / 10);
        Stopwatch watch = Stopwatch.started();
        Findings findings = simulation.run(learners, _ -> {
            int sofar = done.incrementAndGet();
            if (sofar % tenth == 0) {
                progress.printf(Locale.ROOT, "%s bank, %s: %d of %d learners, %.0f s%n", simulation.bank().name(),
                        simulation.habits().words(), sofar, learners, watch.nanoseconds() / 1e9);
            }
        });
        report.add(simulation, findings);
    }
}
