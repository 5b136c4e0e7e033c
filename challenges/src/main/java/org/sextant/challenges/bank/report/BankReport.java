package org.sextant.challenges.bank.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.ReleaseFormat;

/**
 * What there is to say of a bank: what it holds, how well, and how it stands to its floors. The same bank gives the same
 * report, byte for byte.
 *
 * @param checksum  of the content
 * @param tiles     the figures to begin with
 * @param standings to each floor
 * @param missing   the texts that lack a language
 */
public record BankReport(String checksum, List<Tile> tiles, List<Section> sections, List<Standing> standings,
        List<MissingText> missing) {
    /** The page, in the folder of a report. */
    public static final String PAGE = "bank-report.html";
    /** The list of what is to be translated, beside the page. */
    public static final String TRANSLATIONS = "missing-translations.csv";

    /** The report of a bank. */
    public static BankReport of(Content content, Floors floors) {
        Slice whole = Slice.of(content);
        List<Standing> standings = floors.standings(content);
        List<MissingText> missing = Translations.languages(whole).stream()
                .flatMap(locale -> MissingText.in(locale, whole).stream()).toList();
        return new BankReport(ReleaseFormat.contentSha256(content), Overview.tiles(content, whole, standings),
                List.of(FloorSection.of(standings), CoverageSection.of(content, whole, standings),
                        MakeSection.of(content, whole), SampleSection.of(whole), LearningSection.of(content, whole),
                        ReadingSection.of(content, whole), LikenessSection.of(whole), KeySection.of(whole),
                        LanguageSection.of(content, whole, missing)),
                standings, missing);
    }

    /** The floors that are broken. */
    public List<Standing> broken() {
        return standings.stream().filter(Standing::isBroken).toList();
    }

    /** Prints what a terminal has room for. */
    public void print(PrintStream out) {
        new TerminalWriter(out).write(this);
    }

    /** Writes the page and the list beside it. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(PAGE), HtmlPage.of(this), StandardCharsets.UTF_8);
        Files.write(folder.resolve(TRANSLATIONS), TranslationList.of(missing));
    }
}
