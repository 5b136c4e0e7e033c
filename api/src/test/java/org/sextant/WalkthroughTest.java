package org.sextant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** The client of {@code docs/walkthrough.md}, in Node, against the real server with the bundled bank. */
class WalkthroughTest {
    private static final int OLDEST_NODE = 20;

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void aPlainHttpClientRegistersTakesAnAssessmentAndReadsTheProfile() throws Exception {
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeTrue(nodeIsThere(), "Node 20 or newer is not here");
        }
        Run walk = Run.of("node", Path.of("../docs/walkthrough.mjs").toString(),
                "http://127.0.0.1:" + SERVER.running().port());
        assertThat(walk.code()).as(walk.said()).isZero();
        assertThat(walk.said()).containsSubsequence("I registered as walker-", "I started competence 1.1",
                "100 % done.", "I answered ", " pix in 16 competences. ", "Competence 1.1 is COMPLETED",
                "1 snapshot, the last of ", "I may reset it in 7 days and improve it in 4 days.",
                "I am told RESET_TOO_EARLY: ", " would help me. First \"", "JUST_FAILED", "I keep \"");
    }

    private static boolean nodeIsThere() throws InterruptedException {
        try {
            Run version = Run.of("node", "--print", "process.versions.node.split('.')[0]");
            return version.code() == 0 && Integer.parseInt(version.said().strip()) >= OLDEST_NODE;
        } catch (IOException absent) {
            return false;
        }
    }

    private record Run(int code, String said) {
        static Run of(String... command) throws IOException, InterruptedException {
            Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), said);
        }
    }
}
