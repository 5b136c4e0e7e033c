package org.sextant.studio.exchange.export;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.account.token.AccessTokens;
import org.sextant.account.token.Audience;
import org.sextant.challenges.bank.Bank;
import org.sextant.challenges.bank.BankReader;
import org.sextant.challenges.bank.BankZip;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.challenges.bank.ZipReading;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.platform.Settings;
import org.sextant.platform.database.DatabaseFault;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.schema.type.ChallengeTypes;
import org.sextant.test.Relay;
import org.sextant.test.SampleContent;
import org.sextant.test.TestDatabase;
import org.sextant.test.TestServer;
import org.sextant.upload.UploadService;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Bank to database to bank: the same to the byte, over real HTTP. */
class ExportTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void theBankThatWasPublishedComesBackToTheByte() {
        SERVER.publish(BundledBank.content(), BundledBank::file);
        HttpResponse<byte[]> answer = get(path());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        SortedMap<String, byte[]> files = files(answer.body());
        SortedMap<String, byte[]> sources = BundledBank.sources();
        assertThat(files.keySet()).isEqualTo(sources.keySet()).hasSizeGreaterThan(400);
        assertThat(files.keySet()).allMatch(name -> Arrays.equals(files.get(name), sources.get(name)));
        assertThat(get(path()).body()).as("the same every time").isEqualTo(answer.body());
    }

    @Test
    void ofAnotherReleaseOneFileDiffersAndItReadsAsWhatWasPublished() {
        Content changed = SampleContent.titled(BundledBank.content(), "Interroger un moteur");
        SERVER.publish(changed, BundledBank::file);
        SortedMap<String, byte[]> files = files(get(path()).body());
        SortedMap<String, byte[]> sources = BundledBank.sources();
        assertThat(files.keySet().stream().filter(name -> !Arrays.equals(files.get(name), sources.get(name))))
                .hasSize(1);
        assertThat(BankReader.read(files, ChallengeTypes.installed()::find).bank().content()).contains(changed);
    }

    @Test
    void anAddressIsForAWhileForWhoeverReadsDraftsAndOfReleasesThatThereAre() throws UnreadableRelease {
        String path = path();
        assertThat(get(path.replaceFirst("/\\d+/", "/999/")).statusCode()).isEqualTo(404);
        assertThat(get(path.replaceFirst("/\\d+/", "/x/")).statusCode()).isEqualTo(404);
        assertThat(get(path.replaceFirst("/exports/[^/]+/", "/exports/" + SERVER.token(Role.AUTHOR) + "/"))
                .statusCode()).as("a token of the API").isEqualTo(401);
        assertThat(SERVER.bean(ExportService.class).archive(Actor.ANONYMOUS, ReleaseNumber.FIRST)).isEmpty();
        assertThat(SERVER.client(Role.LEARNER).errorCode("{ releases { nodes { bankFiles { path } } } }"))
                .isEqualTo("FORBIDDEN");
        String expired = SERVER.bean(AccessTokens.class).issue(SERVER.signedIn("reader@example.org", Role.READER),
                new Audience("export"), Duration.ofSeconds(-1)).token();
        assertThat(get(path.replaceFirst("/exports/[^/]+/", "/exports/" + expired + "/")).statusCode()).isEqualTo(401);
    }

    @Test
    void whatNoImportTakesInWholeSaysSo() {
        SortedMap<String, byte[]> files = changed();
        byte[] random = new byte[5 << 20];
        new Random(1).nextBytes(random);
        for (int i = 1; i <= 2; i++) {
            String picture = "tubes/1.1/reperage/ateliers-" + i + ".svg";
            random[0] = (byte) i;
            files.put(picture, new String(Objects.requireNonNull(files.get(picture)), UTF_8)
                    .replace("</svg>", "<!-- " + Base64.getEncoder().encodeToString(random) + " --></svg>")
                    .getBytes(UTF_8));
        }
        Bank bank = BankReader.read(files, ChallengeTypes.installed()::find).bank();
        SERVER.publish(bank.content().orElseThrow(), hash -> Objects.requireNonNull(bank.files().get(hash)));
        byte[] archive = get(path()).body();
        assertThat(archive).hasSizeGreaterThan(UploadService.MAXIMUM_BYTES);
        assertThat(files(archive)).containsKey("TOO-LARGE-TO-IMPORT.txt");
        assertThat(new String(Objects.requireNonNull(files(archive).get("TOO-LARGE-TO-IMPORT.txt")), UTF_8))
                .contains("An import takes 9 MiB, and 64 MiB unpacked.");
        assertThat(ExportRules.tooLarge(UploadService.MAXIMUM_BYTES, BankZip.LARGEST_BANK)).isEmpty();
        assertThat(ExportRules.tooLarge(1, BankZip.LARGEST_BANK + 1L)).isPresent();
    }

    @Test
    void whileTheDatabaseIsAwayOneIsToldToTryAgain() throws IOException {
        Settings.Database database = TestDatabase.shared().create();
        try (Relay relay = new Relay(database)) {
            TestServer server = new TestServer(relay.over(database)).start();
            Bank bank = BankReader.read(changed(), ChallengeTypes.installed()::find).bank();
            server.publish(bank.content().orElseThrow(), hash -> Objects.requireNonNull(bank.files().get(hash)));
            String path = path(server);
            relay.cut();
            HttpResponse<byte[]> answer = get(server, path);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(new String(answer.body(), UTF_8)).isEqualTo(DatabaseFault.TOLD);
            relay.mend();
            server.stop();
        }
    }

    /** The bundled bank with another picture, which is read from the database. */
    private static SortedMap<String, byte[]> changed() {
        SortedMap<String, byte[]> files = new TreeMap<>(BundledBank.sources());
        String picture = "tubes/1.1/reperage/ateliers-0.svg";
        files.put(picture, new String(Objects.requireNonNull(files.get(picture)), UTF_8)
                .replace("</svg>", "<!-- anders --></svg>").getBytes(UTF_8));
        return files;
    }

    private static String path() {
        return path(SERVER);
    }

    private static String path(TestServer server) {
        return server.client(Role.READER).data("{ releases(first: 1) { nodes { bankFiles { path fileName } } } }")
                .at("/releases/nodes/0/bankFiles/path").asText();
    }

    private static SortedMap<String, byte[]> files(byte[] archive) {
        return ((ZipReading.Fit) BankZip.read(archive)).files();
    }

    private static HttpResponse<byte[]> get(String path) {
        return get(SERVER, path);
    }

    private static HttpResponse<byte[]> get(TestServer server, String path) {
        URI uri = URI.create("http://127.0.0.1:" + server.running().port() + path);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60)).build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
