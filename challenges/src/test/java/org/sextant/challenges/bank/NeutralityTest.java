package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
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
    private static final Pattern CLOCK = Pattern.compile("\\bDate\\s*\\.\\s*now\\b|\\bnew\\s+Date\\s*\\(\\s*\\)|\\bDate\\(\\)");
    private static final Pattern VENDORS = words("vendors.txt", 0);
    private static final Pattern DAYS = words("days.txt", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ALLOWED = lines("allowed.csv").stream().skip(1)
            .map(line -> String.join(",", List.of(line.split(",", 4)).subList(0, 3))).collect(Collectors.toSet());

    @Test
    void noChallengeLeadsToALiveSite() {
        assertThat(found("site", List.of(ADDRESS, HOST), NeutralityTest::everything)).isEmpty();
    }

    @Test
    void noChallengeNamesAProductOfOneMaker() {
        assertThat(found("vendor", List.of(VENDORS), NeutralityTest::everything)).isEmpty();
    }

    /** A story may say "hier"; that none of them needs the calendar of the reader is said in the table, family by family. */
    @Test
    void noInstructionHangsOnTheDayOnWhichItIsRead() {
        assertThat(found("day", List.of(DAYS), NeutralityTest::asked)).isEmpty();
    }

    @Test
    void noSimulatorLooksAtTheClock() {
        assertThat(found("clock", List.of(CLOCK), NeutralityTest::readable)).isEmpty();
    }

    @Test
    void everyExceptionHasAReasonAndIsStillNeeded() {
        Set<String> used = Stream.of(all("site", List.of(ADDRESS, HOST), NeutralityTest::everything),
                all("vendor", List.of(VENDORS), NeutralityTest::everything),
                all("day", List.of(DAYS), NeutralityTest::asked)).flatMap(List::stream).collect(Collectors.toSet());
        assertThat(lines("allowed.csv").stream().skip(1)).allSatisfy(line -> assertThat(line.split(",", 4)[3]).hasSizeGreaterThan(20));
        assertThat(used).containsAll(ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({"Allez sur https://www.sextant.org/aide., 1", "le site sextant.fr, 1", "https://aide.example/x, 0",
            "tarif@mairie.fr, 0", "http ou https:// ?, 0", "notes.odt, 0", "Ouvrez le logiciel Excel, 1", "il excelle, 0"})
    void whatIsFound(String text, int times) {
        assertThat(Stream.of(ADDRESS, HOST, VENDORS).flatMap(pattern -> hits(pattern, text)).distinct()).hasSize(times);
    }

    private static List<String> found(String kind, List<Pattern> patterns, Texts texts) {
        return all(kind, patterns, texts).stream().filter(hit -> !ALLOWED.contains(hit)).toList();
    }

    private static List<String> all(String kind, List<Pattern> patterns, Texts texts) {
        return BANK.challenges().stream().flatMap(challenge -> texts.of(challenge)
                .flatMap(text -> patterns.stream().flatMap(pattern -> hits(pattern, text)))
                .map(hit -> kind + "," + challenge.skill() + "," + hit.toLowerCase(Locale.ROOT))).distinct().toList();
    }

    private static Stream<String> hits(Pattern pattern, String text) {
        return pattern.matcher(text.replace(SVG, "")).results().map(MatchResult::group)
                .filter(hit -> !RESERVED.matcher(hit).matches());
    }

    private static Stream<String> everything(Challenge challenge) {
        FileReference picture = challenge.illustration();
        return Stream.of(asked(challenge), texts(challenge.explanation()), texts(challenge.solution().path("reasons")),
                texts(picture == null ? null : picture.alt()), readable(challenge)).flatMap(text -> text);
    }

    private static Stream<String> asked(Challenge challenge) {
        return Stream.concat(texts(challenge.instruction()), texts(challenge.options()));
    }

    /** The pages, pictures and texts that it hands out; what is packed is made of words of the generators. */
    private static Stream<String> readable(Challenge challenge) {
        return challenge.files().stream().filter(file -> file.mediaType().startsWith("text/")
                || file.mediaType().equals("image/svg+xml") || file.mediaType().equals("message/rfc822"))
                .map(file -> new String(BundledBank.file(file.sha256()), StandardCharsets.UTF_8));
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
            throw new IllegalStateException(e);
        }
    }

    /** The texts of a challenge that are looked at. */
    private interface Texts {
        Stream<String> of(Challenge challenge);
    }
}
