package org.sextant.upload;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.account.token.AccessTokens;
import org.sextant.account.token.Audience;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.platform.database.Transactions;
import org.sextant.schema.release.Sha256;
import org.sextant.test.GraphQlClient;
import org.sextant.test.RawConnection;
import org.sextant.test.Sql;
import org.sextant.test.TestServer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Files come in by an address that is good for a while and for one person, over real HTTP. */
class UploadTest {
    private static final byte[] BYTES = "une banque".getBytes(UTF_8);

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void aFileIsHandedInOnceAndFoundByWhoeverHandedItIn() {
        HttpResponse<String> answer = put(address() + "?name=C%3A%5Cdossier%5Cbanque.zip", BYTES);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode told = GraphQlClient.json(answer.body());
        assertThat(told.path("sha256").asText()).isEqualTo(Sha256.of(BYTES));
        String id = told.path("id").asText();
        String query = "{ node(id: \"" + id + "\") { ... on Upload { name size } } }";
        JsonNode found = SERVER.client(Role.AUTHOR).data(query).path("node");
        assertThat(found.path("name").asText()).isEqualTo("banque.zip");
        assertThat(found.path("size").asInt()).isEqualTo(BYTES.length);
        assertThat(SERVER.client().data(query).path("node").isNull()).isTrue();
        assertThat(GraphQlClient.json(put(address(), BYTES).body()).path("id").asText()).isEqualTo(id);
        Actor other = SERVER.signedIn("other@example.org", Role.ADMIN, Role.AUTHOR);
        long number = Long.parseLong(Sql.values(SERVER.database(), "select max(id) from upload").getFirst());
        assertThat(SERVER.bean(UploadService.class).find(other, number)).isEmpty();
        assertThat(SERVER.bean(UploadService.class).bytes(other, number)).isEmpty();
    }

    @Test
    void aFormOfAPageIsTakenAndLeadsBackToAPageOfTheStudioOnly() {
        HttpResponse<String> answer = form(address() + "?next=/studio/exchange", "banque.zip", "PK--x\r\n--y\r\n");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/studio/exchange?upload=");
        assertThat(Sql.values(SERVER.database(),
                "select convert(bytes using utf8mb4) from upload where name = 'banque.zip' order by id desc limit 1"))
                .containsAnyOf("PK--x\r\n--y\r\n");
        HttpResponse<String> refused = form("/uploads/nonsense?next=/studio/exchange", "b.zip", "x");
        assertThat(refused.headers().firstValue("Location")).contains("/studio/exchange?refused=401");
        assertThat(form(address() + "?next=https://elsewhere.example/", "b.zip", "x").statusCode()).isEqualTo(201);
        assertThat(form(address() + "?next=//elsewhere.example/", "b.zip", "x").statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--x", "--x\r\n", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--",
            "no form at all"})
    void aFormWithoutAFileIsRefused(String body) {
        HttpResponse<String> answer = send(address(),
                request -> request.header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void whatIsTooLargeOrEmptyIsRefusedAndNothingIsKept() {
        int before = kept();
        assertThat(put(address(), new byte[0]).statusCode()).isEqualTo(400);
        byte[] large = new byte[UploadService.MAXIMUM_BYTES + 1];
        Arrays.fill(large, (byte) 'x');
        assertThat(put(address(), large).statusCode()).isEqualTo(413);
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST"})
    void aHundredMegabytesAreRefusedBeforeTheyAreSent(String method) {
        String type = method.equals("PUT") ? "application/zip" : "multipart/form-data; boundary=x";
        try (RawConnection connection = new RawConnection(SERVER.running().port())) {
            connection.say(method + " " + address() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + type
                    + "\r\nContent-Length: 104857600\r\n\r\n").sayMeanwhile(new byte[100_000]);
            assertThat(connection.answer().status()).isEqualTo(413);
        }
    }

    @Test
    void anAddressIsForAWhileAndOfThisInstallation() {
        assertThat(put("/uploads/" + SERVER.token(Role.AUTHOR), BYTES).statusCode())
                .as("a token of the API").isEqualTo(401);
        assertThat(put("/uploads/nonsense", BYTES).statusCode()).isEqualTo(401);
        String expired = SERVER.bean(AccessTokens.class).issue(SERVER.signedIn("tester@example.org", Role.AUTHOR),
                new Audience("upload"), Duration.ofSeconds(-1)).token();
        assertThat(put("/uploads/" + expired, BYTES).statusCode()).isEqualTo(401);
    }

    @Test
    void filesAreForgottenAfterAWhile() {
        put(address(), "vieux".getBytes(UTF_8));
        assertThat(kept()).isPositive();
        Clock later = Clock.offset(Clock.systemUTC(), UploadService.MEMORY.plusDays(1));
        new UploadService(SERVER.bean(UploadRepository.class), SERVER.bean(AccessTokens.class),
                SERVER.bean(Transactions.class), later).forget();
        assertThat(Sql.values(SERVER.database(), "select name, received_at from upload")).isEmpty();
    }

    @Test
    void thereIsNoEndToWhatIsForgottenAtOnce() {
        String path = address();
        for (int i = 0; i < 50; i++) {
            put(path, ("alt " + i).getBytes(UTF_8));
        }
        Clock later = Clock.offset(Clock.systemUTC(), UploadService.MEMORY.plusDays(1));
        new UploadService(SERVER.bean(UploadRepository.class), SERVER.bean(AccessTokens.class),
                SERVER.bean(Transactions.class), later).forget();
        assertThat(kept()).isZero();
    }

    @Test
    void theOldestMakeRoomWhereOnePersonHandsInTooMany() {
        Actor many = SERVER.signedIn("many@example.org", Role.AUTHOR);
        UploadService uploads = SERVER.bean(UploadService.class);
        Upload first = uploads.keep(many, "first", "0".getBytes(UTF_8)).orElseThrow();
        for (int i = 1; i <= UploadRules.MOST_FILES; i++) {
            assertThat(uploads.keep(many, "more", Integer.toString(i).getBytes(UTF_8))).isPresent();
        }
        assertThat(uploads.find(many, first.id())).isEmpty();
        assertThat(uploads.of(many.account().orElseThrow())).hasSize(UploadRules.MOST_FILES);
    }

    @Test
    void theNewestAreKeptAsFarAsThereIsRoom() {
        Instant now = Instant.parse("2026-11-23T08:00:00Z");
        int size = UploadService.MAXIMUM_BYTES;
        int most = (int) (UploadRules.MOST_BYTES / size);
        List<Upload> all = IntStream.range(0, most + 2)
                .mapToObj(i -> new Upload(i, "x", "", size, now.plusSeconds(i))).toList();
        assertThat(UploadRules.beyond(all)).extracting(Upload::id).containsExactly(1L, 0L);
        assertThat(UploadRules.beyond(all.subList(2, all.size()))).isEmpty();
    }

    @Test
    void theAddressIsForThoseWhoWriteContent() {
        assertThat(SERVER.client(Role.READER).errorCode("{ uploadAddress { path } }")).isEqualTo("FORBIDDEN");
        assertThat(SERVER.bean(UploadService.class).address(Actor.ANONYMOUS)).isEqualTo(Optional.empty());
    }

    private static String address() {
        return SERVER.client(Role.AUTHOR).data("{ uploadAddress { path } }").at("/uploadAddress/path").asText();
    }

    private static int kept() {
        return Integer.parseInt(Sql.values(SERVER.database(), "select count(*) from upload").getFirst());
    }

    private static HttpResponse<String> put(String path, byte[] bytes) {
        return send(path, request -> request.header("Content-Type", "application/zip")
                .PUT(BodyPublishers.ofByteArray(bytes)));
    }

    private static HttpResponse<String> form(String path, String name, String content) {
        String body = String.join("\r\n", List.of("--boundary", "Content-Disposition: form-data; name=\"note\"", "",
                "rien", "--boundary", "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"",
                "Content-Type: application/zip", "", content, "--boundary--", ""));
        return send(path, request -> request.header("Content-Type", "multipart/form-data; boundary=boundary")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private static HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> with) {
        URI uri = URI.create("http://127.0.0.1:" + SERVER.running().port() + path);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(with.apply(HttpRequest.newBuilder(uri)).timeout(Duration.ofSeconds(30)).build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
