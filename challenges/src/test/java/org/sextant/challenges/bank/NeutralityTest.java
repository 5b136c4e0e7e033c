package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.release.Content;
import org.sextant.schema.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked hangs on no site that may go, on no day on which it is asked and on no maker's product. The words looked
 * for, and what is allowed with its reason, are data: {@code vendors.txt}, {@code days.txt} and {@code allowed.csv}.
 */
class NeutralityTest {
    private static final Content BANK = BundledBank.content();
    /** An address with a host; what stands under a name that is reserved for examples leads nowhere. */
    private static final Pattern ADDRESS = Pattern.compile("\\b(?:https?|ftp)://[\\p{L}\\p{N}][^\\s\"'<>)\\]`»”]*",
            Pattern.CASE_INSENSITIVE);
    /** A host without its protocol, with an ending that is sold. */
    private static final Pattern HOST = Pattern.compile(
            "(?<![\\p{L}\\p{N}./@-])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:com|eu|fr|gouv|info|io|net|org|tv)\\b");
    private static final Pattern RESERVED = Pattern
            .compile("(?:https?|ftp)://(?:[\\p{L}\\p{N}_-]+\\.)*(?:example|test|invalid|localhost)\\b.*",
                    Pattern.CASE_INSENSITIVE);
    /** The name of the SVG language is an address that nothing opens. */
    private static final String SVG = "http://www.w3.org/2000/svg";
    /** The tags of a document, of which those with a link say where it leads. */
    private static final Pattern TAGS = Pattern.compile("<(?![^>]*href=)[^>]*>");
    private static final Pattern CLOCK = Pattern
            .compile("\\bDate\\s*\\.\\s*now\\b|\\bnew\\s+Date\\s*\\(\\s*\\)|\\bDate\\(\\)");
    private static final Pattern VENDORS = words("vendors.txt", 0);
    private static final Pattern DAYS = words("days.txt", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ALLOWED = lines("allowed.csv").stream().skip(1)
            .map(line -> String.join(",", List.of(line.split(",", 4)).subList(0, 3))).collect(Collectors.toSet());
    private static final Set<String> HITS = scan();

    @Test
    void noChallengeLeadsToALiveSite() {
        assertThat(found("site")).isEmpty();
    }

    @Test
    void noChallengeNamesAProductOfOneMaker() {
        assertThat(found("vendor")).isEmpty();
    }

    /** A story may say "hier"; that none of them needs the calendar of the reader is said in the table, family by family. */
    @Test
    void noInstructionHangsOnTheDayOnWhichItIsRead() {
        assertThat(found("day")).isEmpty();
    }

    @Test
    void noSimulatorLooksAtTheClock() {
        assertThat(found("clock")).isEmpty();
    }

    @Test
    void everyExceptionHasAReasonAndIsStillNeeded() {
        assertThat(lines("allowed.csv").stream().skip(1))
                .allSatisfy(line -> assertThat(line.split(",", 4)[3]).hasSizeGreaterThan(20));
        assertThat(HITS).containsAll(ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({"Allez sur https://www.sextant.org/aide., 1", "le site sextant.fr, 1", "https://aide.example/x, 0",
            "tarif@mairie.fr, 0", "http ou https:// ?, 0", "notes.odt, 0", "Ouvrez le logiciel Excel, 1",
            "il excelle, 0"})
    void whatIsFound(String text, int times) {
        assertThat(Stream.of(ADDRESS, HOST, VENDORS).flatMap(pattern -> hits(pattern, text)).distinct()).hasSize(times);
    }

    @Test
    void whatIsPackedInADocumentIsReadToo() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("""
                    <?xml version="1.0"?><p xmlns="http://schemas.sextant.org/p">Avec Excel sur
                    <a href="https://www.sextant.org/a">ce site</a></p>""".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("son.wav"));
            zip.write(new byte[]{'R', 0, 'W', 'o', 'r', 'd'});
        }
        assertThat(read(archive.toByteArray()).flatMap(text -> Stream.of(ADDRESS, VENDORS)
                .flatMap(pattern -> hits(pattern, text)))).containsExactly("https://www.sextant.org/a", "Excel");
    }

    private static List<String> found(String kind) {
        return hits(kind).filter(hit -> !ALLOWED.contains(hit)).toList();
    }

    private static Stream<String> hits(String kind) {
        return HITS.stream().filter(hit -> hit.startsWith(kind + ","));
    }

    /** All that the bank holds of what is looked for, allowed or not: kind, skill and what was found. */
    private static Set<String> scan() {
        return BANK.challenges().stream().flatMap(challenge -> {
            List<String> asked = asked(challenge).toList();
            List<String> files = readable(challenge).toList();
            List<String> all = Stream.of(asked.stream(), files.stream(), told(challenge)).flatMap(t -> t).toList();
            return Stream.of(hits("site", ADDRESS, all), hits("site", HOST, all), hits("vendor", VENDORS, all),
                    hits("day", DAYS, asked), hits("clock", CLOCK, files)).flatMap(hits -> hits)
                    .map(hit -> hit.formatted(challenge.skill()).toLowerCase(Locale.ROOT));
        }).collect(Collectors.toSet());
    }

    private static Stream<String> hits(String kind, Pattern pattern, List<String> texts) {
        return texts.stream().flatMap(text -> hits(pattern, text)).map(hit -> kind + ",%s," + hit.replace("%", "%%"));
    }

    private static Stream<String> hits(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group)
                .filter(hit -> !RESERVED.matcher(hit).matches());
    }

    private static Stream<String> told(Challenge challenge) {
        FileReference picture = challenge.illustration();
        return Stream.of(texts(challenge.explanation()), texts(challenge.solution().path("reasons")),
                texts(picture == null ? null : picture.alt())).flatMap(text -> text);
    }

    private static Stream<String> asked(Challenge challenge) {
        return Stream.concat(texts(challenge.instruction()), texts(challenge.options()));
    }

    /** The pages, pictures, documents and archives that it shows or hands out, and what is packed in them. */
    private static Stream<String> readable(Challenge challenge) {
        return challenge.files().stream().flatMap(file -> read(BundledBank.file(file.sha256())));
    }

    private static Stream<String> read(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return unpacked(bytes).stream().flatMap(NeutralityTest::read);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            return Stream.empty(); // a picture or a sound
        }
        return Stream.of(text.startsWith("<?xml") ? TAGS.matcher(text).replaceAll(" ") : text.replace(SVG, ""));
    }

    private static List<byte[]> unpacked(byte[] archive) {
        List<byte[]> parts = new ArrayList<>();
        try (ZipInputStream packed = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (packed.getNextEntry() != null) {
                parts.add(packed.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static Stream<String> texts(@Nullable Object text) {
        return switch (text) {
            case null -> Stream.empty();
            case LocalizedText localized -> localized.byLocale().values().stream();
            case JsonNode json when json.isTextual() -> Stream.of(json.textValue());
            case JsonNode json -> StreamSupport.stream(json.spliterator(), false).flatMap(NeutralityTest::texts);
            default -> throw new IllegalArgumentException(text + " is no text");
        };
    }

    /** Any of the words of a file; "cette année-là" is another than "cette année". */
    private static Pattern words(String file, int flags) {
        return Pattern.compile(lines(file).stream().map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}]|-là)")),
                flags | Pattern.UNICODE_CASE);
    }

    private static List<String> lines(String file) {
        try (InputStream data = Objects.requireNonNull(NeutralityTest.class.getResourceAsStream("neutral/" + file))) {
            return new ArrayList<>(new String(data.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
