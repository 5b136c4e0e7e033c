package org.sextant.file;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.account.token.DerivedKeys;
import org.sextant.platform.Frontends;
import org.sextant.platform.Frontends.DocumentMode;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.release.Sha256;
import org.sextant.test.SampleContent;
import org.sextant.test.Statements;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Files over real HTTP. */
class FileServingTest {
    private static final FileReference SHEET = SampleContent.reference("été.csv", "text/csv");
    private static final FileReference PAGE = SampleContent.reference("page.html", "text/html");
    private static final FileReference PICTURE = SampleContent.reference("plan.svg", "image/svg+xml");
    private static final String TEXT = "a;b\n1;2\n";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.test.statements", true)
            .with(new Frontends(List.of("https://school.example"), DocumentMode.OFF, Optional.empty()));

    @BeforeAll
    static void publish() {
        SERVER.publish(SampleContent.content(), SampleContent::file);
    }

    @Test
    void aFileComesWithItsTypeItsNameAndLeaveToBeKeptForEver() {
        HttpResponse<String> answer = get(SHEET);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(TEXT);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(header(answer, "Content-Length")).isEqualTo("8");
        assertThat(header(answer, "ETag")).isEqualTo("\"" + SHEET.sha256() + "\"");
        assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(answer, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"ete.csv\"; filename*=UTF-8''%C3%A9t%C3%A9.csv");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void anEmbedMayRunItsOwnScriptsAndReachNothing() {
        HttpResponse<String> answer = get(PAGE);
        assertThat(header(answer, "Content-Disposition")).startsWith("inline;");
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo("sandbox allow-scripts allow-forms; "
                + "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; "
                + "connect-src 'none'; form-action 'none'; base-uri 'none'; "
                + "frame-ancestors 'self' https://school.example");
    }

    @Test
    void aPictureIsShownAndCannotScript() {
        HttpResponse<String> answer = get(PICTURE);
        assertThat(header(answer, "Content-Type")).isEqualTo("image/svg+xml");
        assertThat(header(answer, "Content-Disposition")).startsWith("inline;");
        assertThat(header(answer, "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bytes=0-2 | 206 | bytes 0-2/8", "bytes=4- | 206 | bytes 4-7/8",
            "bytes=-3 | 206 | bytes 5-7/8", "bytes=0-999 | 206 | bytes 0-7/8", "bytes=-999 | 206 | bytes 0-7/8",
            "bytes=7-7 | 206 | bytes 7-7/8", "bytes=8- | 416 | bytes */8", "bytes=-0 | 416 | bytes */8",
            "bytes=999999999999-  | 416 | bytes */8", "bytes=3-1 | 200 |", "bytes=0-1,3-4 | 200 |",
            "lines=0-1 | 200 |", "bytes=a-b | 200 |", "bytes=- | 200 |"})
    void aPartIsSentWhereOneIsAskedFor(String range, int status, String contentRange) {
        HttpResponse<String> answer = get(SHEET, "Range", range);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Range").orElse(null)).isEqualTo(contentRange);
        if (status == 206) {
            String[] bounds = contentRange.substring(6, contentRange.indexOf('/')).split("-");
            assertThat(answer.body()).isEqualTo(TEXT.substring(Integer.parseInt(bounds[0]),
                    Integer.parseInt(bounds[1]) + 1));
        }
    }

    @Test
    void aPartOfAnotherFileIsNotSent() {
        String etag = "\"" + SHEET.sha256() + "\"";
        assertThat(get(SHEET, "Range", "bytes=0-1", "If-Range", etag).statusCode()).isEqualTo(206);
        assertThat(get(SHEET, "Range", "bytes=0-1", "If-Range", "\"other\"").body()).isEqualTo(TEXT);
        assertThat(get(SHEET, "Range", "bytes=0-1", "If-Range", "W/" + etag).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"%s\" | 304", "W/\"%s\" | 304", "\"x\", \"%s\" | 304", "* | 304",
            "\"x\" | 200"})
    void whoHasTheFileIsToldSo(String known, int status) {
        HttpResponse<String> answer = get(SHEET, "If-None-Match", known.formatted(SHEET.sha256()));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(status == 304 ? "" : TEXT);
        assertThat(header(answer, "ETag")).contains(SHEET.sha256());
        assertThat(header(answer, "Cache-Control")).contains("immutable");
    }

    @Test
    void headTellsTheSameWithoutTheBytes() {
        HttpResponse<String> answer = send(request(FileAddress.of(SHEET).path()).HEAD());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "Content-Length")).isEqualTo("8");
        assertThat(header(answer, "ETag")).contains(SHEET.sha256());
    }

    @Test
    void whatIsNoFileIsToldInASentence() {
        for (String path : List.of("/files/" + SHEET.sha256() + "/other.csv", "/files/" + "0".repeat(64) + "/a.csv",
                "/files/x/a.csv", "/files/" + SHEET.sha256() + "/%2e%2e%5cx")) {
            HttpResponse<String> answer = send(request(path).GET());
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).contains("There is no file of this hash and name");
        }
    }

    @Test
    void aFileIsReadFromTheDatabaseOnce() {
        get(PICTURE);
        assertThat(SERVER.bean(Statements.class).of(() -> get(PICTURE))).isEmpty();
    }

    @Test
    void aFileIsKeptOnceWhateverReleasesNameIt() {
        byte[] bytes = "twice".getBytes(StandardCharsets.UTF_8);
        FileReference one = new FileReference("one.txt", "text/plain", 5, Sha256.of(bytes), null);
        FileReference two = new FileReference("two.txt", "text/plain", 5, Sha256.of(bytes), null);
        FileService files = SERVER.bean(FileService.class);
        assertThat(files.keep(List.of(one), _ -> bytes)).isEmpty();
        assertThat(files.keep(List.of(one, two), _ -> {
            throw new IllegalStateException("what is kept is not read again");
        })).isEmpty();
        files.handOut(List.of(one, two));
        files.handOut(List.of(two, one));
        assertThat(get(one).body()).isEqualTo("twice");
        assertThat(get(two).body()).isEqualTo("twice");
    }

    @Test
    void whatNoReleaseNamesIsThereForThoseAloneWhoHaveAKey() {
        byte[] bytes = "drafted".getBytes(StandardCharsets.UTF_8);
        FileReference draft = new FileReference("brouillon.svg", "image/svg+xml", 7, Sha256.of(bytes), null);
        FileService files = SERVER.bean(FileService.class);
        assertThat(files.keep(List.of(draft), _ -> bytes)).isEmpty();
        assertThat(files.missing(List.of(draft))).isEmpty();
        assertThat(get(draft).statusCode()).isEqualTo(404);
        DraftFiles drafts = SERVER.bean(DraftFiles.class);
        String path = drafts.path(FileAddress.of(draft));
        HttpResponse<String> answer = send(request(path).GET());
        assertThat(answer.body()).isEqualTo("drafted");
        assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-store");
        assertThat(header(answer, "Content-Security-Policy")).endsWith("sandbox");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        String key = path.substring(path.indexOf('=') + 1);
        String bare = FileAddress.of(draft).path();
        String later = String.valueOf(Long.parseLong(key.substring(0, key.indexOf('.'))) + 1)
                + key.substring(key.indexOf('.'));
        for (String other : List.of("?key=" + later, "?key=" + key.substring(0, key.length() - 1) + "*", "?key=",
                "?key=.",
                "?key=99999999999999999999." + key, "?k=" + key)) {
            assertThat(send(request(bare + other).GET()).statusCode()).as(other).isEqualTo(404);
        }
        assertThat(send(request(bare.replace("brouillon", "autre") + "?key=" + key).GET()).statusCode()).isEqualTo(404);
        files.handOut(List.of(draft));
        assertThat(header(get(draft), "Cache-Control")).contains("immutable");
    }

    @Test
    void aKeyIsGoodForAnHourOrTwo() {
        Clock now = Clock.systemUTC();
        FileAddress address = new FileAddress("0".repeat(64), "a.txt");
        DerivedKeys keys = SERVER.bean(DerivedKeys.class);
        String key = new DraftFiles(keys, now).path(address).replaceFirst(".*key=", "");
        assertThat(new DraftFiles(keys, Clock.offset(now, Duration.ofMinutes(59))).isGood(address, key)).isTrue();
        assertThat(new DraftFiles(keys, Clock.offset(now, Duration.ofHours(2))).isGood(address, key)).isFalse();
        assertThat(new DraftFiles(keys, now).isGood(new FileAddress("1".repeat(64), "a.txt"), key)).isFalse();
    }

    @Test
    void aReleaseNamesNoFileByWhatLeadsElsewhere() {
        byte[] bytes = "name".getBytes(StandardCharsets.UTF_8);
        FileService files = SERVER.bean(FileService.class);
        files.keep(List.of(new FileReference("nom.txt", "text/plain", 4, Sha256.of(bytes), null)), _ -> bytes);
        for (String name : List.of("..", ".", "../a.txt", "a/b.txt", "a\\b.txt", "C:a.txt", "a\nb.txt", " a.txt",
                "a".repeat(256))) {
            FileReference file = new FileReference(name, "text/plain", 4, Sha256.of(bytes), null);
            assertThat(files.missing(List.of(file))).as(name).singleElement().asString().contains("cannot be served");
        }
    }

    @Test
    void theLargestFileIsKeptWhateverItsBytesAre() {
        byte[] zeros = new byte[FileService.MAXIMUM_BYTES];
        FileReference large = new FileReference("zeros.bin", "application/octet-stream", zeros.length,
                Sha256.of(zeros), null);
        assertThat(SERVER.bean(FileService.class).keep(List.of(large), _ -> zeros)).isEmpty();
        SERVER.bean(FileService.class).handOut(List.of(large));
        assertThat(get(large, "Range", "bytes=-1").statusCode()).isEqualTo(206);
    }

    @Test
    void aFileThatIsTooLargeOrAnotherThanNamedIsRefused() {
        byte[] bytes = new byte[FileService.MAXIMUM_BYTES + 1];
        FileReference large = new FileReference("a.bin", "application/octet-stream", bytes.length, Sha256.of(bytes),
                null);
        FileService files = SERVER.bean(FileService.class);
        assertThat(files.keep(List.of(large), _ -> bytes)).singleElement().asString().contains("'a.bin'", "8 MiB");
        FileReference other = new FileReference("b.txt", "text/plain", 1, "0".repeat(64), null);
        assertThat(files.keep(List.of(other), _ -> new byte[1])).singleElement().asString().contains("is not the file");
        assertThat(files.missing(List.of(other, SHEET))).singleElement().asString().contains("'b.txt'", "hand it in");
    }

    private static HttpResponse<String> get(FileReference file, String... headers) {
        HttpRequest.Builder request = request(FileAddress.of(file).path()).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + SERVER.running().port() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
