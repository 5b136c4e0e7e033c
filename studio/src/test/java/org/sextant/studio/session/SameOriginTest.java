package org.sextant.studio.session;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.graphql.GlobalId;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class SameOriginTest {
    private static final Actor PUBLISHER = new Actor(new AccountId(1), "publisher@example.org", Set.of(Role.PUBLISHER));
    private static final String NOTE = "/studio/releases/note";
    private static final Map<String, String> FORM = Map.of("id", new GlobalId("Release", "1").encode(),
            "expectedRevision", "0", "text", "written by another site");

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    static Stream<String> foreignOrigins() {
        String host = "127.0.0.1:" + SERVER.running().port();
        return Stream.of("null", "", "https://example.org", "http://127.0.0.1", "http://127.0.0.1:1",
                "http://localhost:" + SERVER.running().port(), "http://" + host + ".example.org",
                "http://example.org/" + host, "http://example.org#http://" + host, "http://user@" + host,
                "ftp://" + host, "http://http://" + host, host + " ");
    }

    @ParameterizedTest
    @MethodSource("foreignOrigins")
    void aFormOfAnotherSiteIsRefused(String origin) {
        assertRefused(Studio.of(SERVER).as(PUBLISHER).with("Origin", origin), NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {NOTE, "/studio/releases/offer", "/studio/sign-in", "/studio/sign-out"})
    void aFormOfAnUnknownSiteIsRefusedEverywhere(String path) {
        assertRefused(Studio.of(SERVER).as(PUBLISHER).withoutOrigin(), path);
        assertRefused(Studio.of(SERVER).as(PUBLISHER).with("Origin", "null"), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%73tudio/releases/note", "/studio/%72eleases/note", "//studio/releases/note",
            "/x/../studio/releases/note", "/studio/releases/note/", "/STUDIO/releases/note",
            "/studio/releases/note?x=/"})
    void noOtherWritingOfTheAddressGetsRound(String path) {
        HttpResponse<String> answer = Studio.of(SERVER).as(PUBLISHER).with("Origin", "https://example.org").post(path,
                FORM);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertNothingWasWritten();
    }

    @Test
    void theRefusalSaysWhatToDo() {
        HttpResponse<String> answer = Studio.of(SERVER).withoutOrigin().post(NOTE, FORM);
        assertThat(answer.body())
                .isEqualTo("This form was sent from another site. Open the studio and send it from there.");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    }

    @Test
    void readingNeedsNoOrigin() {
        assertThat(Studio.of(SERVER).withoutOrigin().get("/studio/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormOfTheStudioIsTaken() {
        HttpResponse<String> answer = Studio.of(SERVER).as(PUBLISHER).post("/studio/sign-out", Map.of());
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private static void assertRefused(Studio studio, String path) {
        HttpResponse<String> answer = studio.post(path, FORM);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertNothingWasWritten();
    }

    private static void assertNothingWasWritten() {
        List<String> notes = SERVER.client().data("{releases{nodes{note{text}}}}").findValuesAsText("text");
        assertThat(notes).isEmpty();
    }
}
