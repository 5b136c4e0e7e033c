package org.sextant.studio.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.account.PersonalData;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.graphql.GlobalId;
import org.sextant.platform.AccountId;
import org.sextant.platform.Role;
import org.sextant.release.ReleaseArchive;
import org.sextant.release.ReleaseOrigin;
import org.sextant.test.GraphQlClient;
import org.sextant.test.People;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class ReleaseNoteApiTest {
    private static final String WRITE = """
            mutation($id: ID!, $revision: Int!, $text: Markdown!) {
              releaseNote(id: $id, expectedRevision: $revision, input: {text: $text}) {
                release { number note { text revision author writtenAt } }
                userErrors { code field message }
              }
            }""";
    private static final String READ = "query($id: ID!) { release(id: $id) { note { text revision author writtenAt } } }";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void aPublisherWritesANoteThatAnybodyReads() {
        int release = newRelease();
        JsonNode payload = write(release, 0, "  Les sujets de **1.2** sont nouveaux.\n");
        assertThat(payload.path("userErrors")).isEmpty();
        assertThat(payload.at("/release/number").asInt()).isEqualTo(release);
        JsonNode note = read(SERVER.client(), release);
        assertThat(note).isEqualTo(payload.at("/release/note"));
        assertThat(note.path("text").asText()).isEqualTo("Les sujets de **1.2** sont nouveaux.");
        assertThat(note.path("revision").asInt()).isOne();
        assertThat(note.path("author").asText()).isEqualTo("Test Person");
        assertThat(note.path("writtenAt").asText()).endsWith("Z");
    }

    @Test
    void aNoteOutlivesItsAuthorAndNoLongerTellsWhoItWas() {
        int release = newRelease();
        People people = new People(SERVER);
        AccountId ada = people.newAccount();
        GraphQlClient client = people.client(ada, Role.PUBLISHER);
        client.data(WRITE, variables(id(release), 0, "Les notes d'Ada."));
        assertThat(read(SERVER.client(), release).path("author").asText()).isEqualTo("Ada Lovelace");
        assertThat(copyOf(ada)).contains("Les notes d'Ada.");

        people.delete(ada);
        assertThat(read(SERVER.client(), release).path("text").asText()).isEqualTo("Les notes d'Ada.");
        assertThat(read(SERVER.client(), release).path("author").asText()).isEqualTo("Un ancien membre");
        assertThat(read(SERVER.client().with("Accept-Language", "en"), release).path("author").asText())
                .isEqualTo("A former member");
        assertThat(copyOf(ada)).doesNotContain("Ada");
        assertThat(client.answer(WRITE, variables(id(release), 1, "Encore.")).at("/errors/0/extensions/code").asText())
                .as("a token that outlives its account").isEqualTo("UNAUTHENTICATED");
        assertThat(revisions(release)).containsExactly("Les notes d'Ada.");
    }

    @Test
    void aReleaseWithoutANoteHasNone() {
        assertThat(read(SERVER.client(), newRelease()).isNull()).isTrue();
    }

    @Test
    void everySaveIsARevisionAndTheNewestIsShown() {
        int release = newRelease();
        write(release, 0, "un");
        assertThat(write(release, 1, "deux").at("/release/note/revision").asInt()).isEqualTo(2);
        assertThat(read(SERVER.client(), release).path("text").asText()).isEqualTo("deux");
        assertThat(revisions(release)).containsExactly("un", "deux");
    }

    @Test
    void aStaleWriteIsRefusedWithThePresentNoteAndOverwritesNothing() {
        int release = newRelease();
        write(release, 0, "un");
        write(release, 1, "deux");
        JsonNode payload = write(release, 1, "trois");
        assertThat(refusal(payload, "STALE")).isEqualTo(List.of("expectedRevision"));
        assertThat(payload.at("/release/note/text").asText()).isEqualTo("deux");
        assertThat(payload.at("/release/note/revision").asInt()).isEqualTo(2);
        assertThat(revisions(release)).containsExactly("un", "deux");
    }

    @Test
    void aNoteThatIsTooLongIsRefusedAndNamesItsField() {
        int release = newRelease();
        JsonNode payload = write(release, 0, "a".repeat(10_001));
        assertThat(refusal(payload, "TOO_LONG")).isEqualTo(List.of("input", "text"));
        assertThat(payload.at("/release/number").asInt()).isEqualTo(release);
        assertThat(revisions(release)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "0", "-1", "abc", "99999999999999999999", ""})
    void aReleaseThatIsNotThereGetsNoNote(String key) {
        JsonNode payload = publisher().data(WRITE, variables(new GlobalId("Release", key).encode(), 0, "Non."))
                .path("releaseNote");
        assertThat(refusal(payload, "NO_SUCH_RELEASE")).isEqualTo(List.of("id"));
        assertThat(payload.path("release").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tube", "release", "Framework"})
    void theIdOfAnythingElseIsAFaultOfTheClient(String type) {
        String id = new GlobalId(type, "1").encode();
        assertThat(errorCode(publisher(), id)).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "%%%", "Release:1"})
    void anIdThatIsNoneIsAFaultOfTheClient(String id) {
        assertThat(errorCode(publisher(), id)).isEqualTo("BAD_REQUEST");
    }

    @Test
    void nobodyWritesWithoutSigningIn() {
        int release = newRelease();
        assertThat(errorCode(SERVER.client(), id(release))).isEqualTo("UNAUTHENTICATED");
        assertThat(revisions(release)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "PUBLISHER", mode = EnumSource.Mode.EXCLUDE)
    void nobodyWritesWithoutTheRole(Role role) {
        assertThat(errorCode(SERVER.client(role), id(1))).isEqualTo("FORBIDDEN");
        assertThat(revisions(1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "fr     | Quelqu'un a écrit une autre note entre-temps. Relisez-la, puis enregistrez à nouveau.",
            "en-GB  | Somebody wrote another note meanwhile. Read it, then save again.",
            "de, en | Somebody wrote another note meanwhile. Read it, then save again.",
            "de     | Quelqu'un a écrit une autre note entre-temps. Relisez-la, puis enregistrez à nouveau."})
    void aRefusalSpeaksTheLanguageOfTheRequest(String languages, String sentence) {
        assertThat(message(languages, new GlobalId("Release", "1").encode(), 7, "a")).isEqualTo(sentence);
    }

    @Test
    void everyRefusalHasASentenceInBothLanguages() {
        String unknown = new GlobalId("Release", "999999").encode();
        assertThat(message("fr", unknown, 0, "a")).isEqualTo("Cette version publiée n'existe pas.");
        assertThat(message("en", unknown, 0, "a")).isEqualTo("There is no such release.");
        String long_ = "a".repeat(12_345);
        assertThat(message("fr", id(1), 0, long_).replaceAll("\\h", " "))
                .isEqualTo("La note compte 12 345 caractères ; elle peut en avoir 10 000.");
        assertThat(message("en", id(1), 0, long_)).isEqualTo("The note has 12,345 characters; it may have 10,000.");
    }

    @RepeatedTest(20)
    void ofTwoWhoWriteTheSameRevisionAtOnceExactlyOneWins() throws Exception {
        int release = newRelease();
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<JsonNode>> writers = List.of(() -> writeAfter(start, release, "la mienne"),
                    () -> writeAfter(start, release, "la tienne"));
            List<JsonNode> payloads = two.invokeAll(writers).stream().map(Future::resultNow).toList();
            assertThat(payloads.stream().map(payload -> payload.at("/userErrors/0/code").asText()))
                    .containsExactlyInAnyOrder("", "STALE");
            assertThat(payloads).extracting(payload -> payload.at("/release/note/text"))
                    .containsOnly(read(SERVER.client(), release).path("text"));
            assertThat(revisions(release)).hasSize(1);
        }
    }

    /** What the copy of somebody's data tells of the notes they wrote. */
    private static String copyOf(AccountId account) {
        return SERVER.running().context().getBeansOfType(PersonalData.class).stream()
                .filter(part -> part.name().equals("releaseNotes")).findFirst().orElseThrow().of(account).toString();
    }

    private static JsonNode writeAfter(CyclicBarrier start, int release, String text) throws Exception {
        start.await();
        return write(release, 0, text);
    }

    private static int newRelease() {
        return SERVER.bean(ReleaseArchive.class).publish(BundledBank.content(), ReleaseOrigin.STUDIO).number().value();
    }

    private static String id(int release) {
        return new GlobalId("Release", Integer.toString(release)).encode();
    }

    private static GraphQlClient publisher() {
        return SERVER.client(Role.PUBLISHER);
    }

    private static JsonNode write(int release, int revision, String text) {
        return publisher().data(WRITE, variables(id(release), revision, text)).path("releaseNote");
    }

    private static JsonNode read(GraphQlClient client, int release) {
        return client.data(READ, Map.of("id", id(release))).at("/release/note");
    }

    private static List<String> revisions(int release) {
        return SERVER.bean(ReleaseNoteRepository.class).all(release).stream().map(ReleaseNote::text).toList();
    }

    private static List<String> refusal(JsonNode payload, String code) {
        assertThat(payload.path("userErrors")).hasSize(1);
        assertThat(payload.at("/userErrors/0/code").asText()).isEqualTo(code);
        return payload.at("/userErrors/0/field").valueStream().map(JsonNode::asText).toList();
    }

    private static String errorCode(GraphQlClient client, String id) {
        JsonNode answer = client.answer(WRITE, variables(id, 0, "Non."));
        assertThat(answer.path("data").isNull()).isTrue();
        return answer.at("/errors/0/extensions/code").asText();
    }

    private static String message(String languages, String id, int revision, String text) {
        return publisher().with("Accept-Language", languages).data(WRITE, variables(id, revision, text))
                .at("/releaseNote/userErrors/0/message").asText();
    }

    private static Map<String, ?> variables(String id, int revision, String text) {
        return Map.of("id", id, "revision", revision, "text", text);
    }
}
