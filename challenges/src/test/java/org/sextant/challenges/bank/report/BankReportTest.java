package org.sextant.challenges.bank.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The report of the small bank, on a page and on a terminal. */
class BankReportTest {
    private static final BankReport REPORT = BankReport.of(SmallBank.CONTENT, new Floors(List.of(
            new Floor(Measure.SKILLS, List.of(new CompetenceIndex("1.1")), List.of(new Level(1), new Level(5)), 1.0,
                    null, 3.0, null))));
    private static final String PAGE = HtmlPage.of(REPORT);

    @Test
    void thePageIsWellFormedAndEachOfItsIdsIsOne() throws Exception {
        Document page = parsed();
        NodeList sections = page.getElementsByTagName("section");
        assertThat(elements(sections)).extracting(section -> section.getAttribute("id")).containsExactly("floors",
                "coverage", "make", "samples", "learning", "reading", "likeness", "keys", "languages");
        assertThat(elements(page.getElementsByTagName("a"))).extracting(link -> link.getAttribute("href").substring(1))
                .containsExactlyElementsOf(elements(sections).stream().map(section -> section.getAttribute("id"))
                        .toList());
    }

    @Test
    void thePageNeedsNothingElse() throws Exception {
        assertThat(PAGE).doesNotContain("http:", "https:", "//", "src=", "url(", "@import", "<script", "<link");
        assertThat(parsed().getElementsByTagName("style").getLength()).isOne();
    }

    /** A row for each competence, a cell for each level and its totals: tubes, skills, challenges, pix. */
    @Test
    void theGridShowsSkillsAndChallengesOfEachLevelAndHowItStandsToItsFloor() throws Exception {
        Element grid = elements(parsed().getElementsByTagName("table")).stream()
                .filter(table -> table.getAttribute("class").equals("grid")).findFirst().orElseThrow();
        List<Element> rows = elements(grid.getElementsByTagName("tr"));
        assertThat(rows).hasSize(3);
        assertThat(elements(rows.get(1).getElementsByTagName("td"))).extracting(cell -> cell.getTextContent().strip())
                .containsExactly("12△", "12", "12", "·", "·✗", "·", "·", "·", "1", "3", "6", "12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Testable pix by competence, all eight levels: 1.1 12, 2.1 12",
            "Types: QROC 4, QCM 2, QCU 2, QROCM-dep 2, QROCM-ind 2", "Usages: both 6, certification 6",
            "Statuses: validated 12", "Tolerances: T1 T2 6, none 6", "Tutorials by format: page 1, video 1",
            "Skills by level: 1 2, 2 2, 3 1, 4 1, 5 0, 6 0, 7 0, 8 0"})
    void aPlotSaysInWordsWhatItShows(String words) throws Exception {
        assertThat(elements(parsed().getElementsByTagName("svg"))).extracting(plot -> plot.getAttribute("aria-label"))
                .contains(words);
    }

    @Test
    void theTerminalTellsTheSameInShort() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        REPORT.print(new PrintStream(said, true, UTF_8));
        assertThat(said.toString(UTF_8).lines()).contains("  6 active skills", "  24 / 80 testable pix",
                "  2 floors, 1 broken ✗", "  ✗ Broken: 1 of 2 floors. Less than wanted: 1.",
                "  ✗ 1.1, level 5  active skills          0  at least 1       3", "  Missing in the language en")
                .anyMatch(line -> line.matches(" +1\\.1 +1/2 △ +1/2 +1/2 +· +0/0 ✗ +· +· +· +1 +3 +6 +12"))
                .anyMatch(line -> line.strip().equals("… and 11 more on the page"));
    }

    @Test
    void whatIsWrittenTwiceIsTheSame(@TempDir Path folder) throws IOException {
        REPORT.write(folder.resolve("one"));
        BankReport.of(SmallBank.CONTENT, new Floors(REPORT.standings().stream().map(Standing::floor).distinct()
                .toList())).write(folder.resolve("two"));
        for (String file : List.of(BankReport.PAGE, BankReport.TRANSLATIONS)) {
            assertThat(folder.resolve("one").resolve(file)).hasBinaryContent(
                    Files.readAllBytes(folder.resolve("two").resolve(file)));
        }
    }

    @Test
    void whatAuthorsWriteIsTextAndNoMarkup() {
        assertThat(Html.text("<b a=\"1\">&")).isEqualTo("&lt;b a=&quot;1&quot;&gt;&amp;");
        assertThat(HtmlBlocks.of(new Block.Table("a < b", List.of("<i>"), List.of(Block.Row.of("<script>")), 1)))
                .doesNotContain("<i>", "<script>").contains("a &lt; b", "&lt;script&gt;");
    }

    private static Document parsed() throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(PAGE.getBytes(UTF_8)));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }
}
