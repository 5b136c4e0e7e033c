package org.sextant.studio.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.challenges.bank.BankZip;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.file.FileService;
import org.sextant.graphql.GlobalId;
import org.sextant.platform.Role;
import org.sextant.schema.release.Sha256;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.exchange.intake.Importer;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.Sql;
import org.sextant.test.TestServer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A file of an author's own, from their hand to the learners, and out of everybody else's reach before that. */
class FileTakeTest {
    private static final EntityRef QROC = new EntityRef(EntityKind.CHALLENGE, "fiabilite-sources-1-0");
    private static final String SHOWN = "{ challenge(id: \"" + new GlobalId("ChallengePrompt", QROC.key()).encode()
            + "\") { illustration { name url alt } } }";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- %s -->%s</svg>";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.job-poll", "100ms");

    @Test
    void aFileIsTakenNamedReviewedPublishedAndOnlyThenEverybodys() {
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        Hand hand = hand(author.client());
        JsonNode taken = hand.take("C:\\photos\\Mon Plan (1).SVG", svg("publié", "<rect/>"), "ILLUSTRATION");
        assertThat(taken.path("userErrors")).isEmpty();
        assertThat(taken.at("/file/name").asText()).isEqualTo("mon-plan-1.svg");
        assertThat(taken.at("/file/mediaType").asText()).isEqualTo("image/svg+xml");
        String bare = bare(taken);
        assertThat(hand.get(bare).statusCode()).as("taken").isEqualTo(404);
        assertThat(hand.get(taken.at("/file/url").asText()).body()).contains("publié");
        int revision = author.revise(QROC,
                document -> document.set("illustration", Hand.reference(taken, "Le plan du site")));
        assertThat(hand.get(bare).statusCode()).as("in a draft").isEqualTo(404);
        JsonNode proposed = author.propose(QROC, revision);
        Desk reviewer = Desk.of(SERVER, Role.REVIEWER);
        JsonNode seen = reviewer.client().with("Sextant-View", "DRAFT").data(SHOWN).at("/challenge/illustration");
        assertThat(seen.path("alt").asText()).isEqualTo("Le plan du site");
        assertThat(hand.get(seen.path("url").asText()).statusCode()).as("the reviewer").isEqualTo(200);
        assertThat(Desk.codes(reviewer.review(Desk.id(proposed), "VALIDATE", ""))).isEmpty();
        assertThat(hand.get(bare).statusCode()).as("validated").isEqualTo(404);
        GraphQlClient publisher = Desk.of(SERVER, Role.PUBLISHER).client();
        String seenByPublisher = publisher.data("{ releaseCandidate { contentSha256 problems { rule } } }")
                .at("/releaseCandidate/contentSha256").asText();
        assertThat(
                Desk.codes(publisher.data("mutation($seen: String!) { releasePublish(input: {contentSha256: $seen}) { "
                        + "userErrors { code message } } }", Map.of("seen", seenByPublisher)).path("releasePublish")))
                .isEmpty();
        SERVER.eventually(
                () -> SERVER.client().data(SHOWN).at("/challenge/illustration/url").asText().equals(bare));
        assertThat(hand.get(bare).headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(hand.get(bare).body()).contains("publié");
    }

    @Test
    void nobodyButThoseWhoMaySeeDraftsIsToldWhereAFileIs() {
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        Hand hand = hand(author.client());
        JsonNode taken = hand.take("secret.txt", "Le secret".getBytes(UTF_8), "ATTACHMENT");
        DraftApi drafts = new DraftApi(author.client());
        EntityRef other = new EntityRef(EntityKind.CHALLENGE, "fiabilite-sources-2-0");
        JsonNode copy = drafts.open(other).path("workingCopy");
        ObjectNode document = (ObjectNode) GraphQlClient.json(copy.path("document").asText());
        document.putArray("attachments").add(Hand.reference(taken, ""));
        document.withArray("attachments").forEach(
                file -> ((ObjectNode) file).remove("alt"));
        drafts.save(other, copy.path("version").asInt(), document.toString());
        String mine = "query($key: String!) { draft(kind: CHALLENGE, key: $key) { workingCopy { files { name url } "
                + "preview { prompt { attachments { name url } } } } } }";
        JsonNode shown = author.client().data(mine, Map.of("key", other.key())).at("/draft/workingCopy");
        assertThat(shown.path("files").findValuesAsText("name")).containsExactly("secret.txt");
        for (String url : List.of(shown.at("/files/0/url").asText(),
                shown.at("/preview/prompt/attachments/0/url").asText())) {
            assertThat(hand.get(url).body()).isEqualTo("Le secret");
            assertThat(hand.get(url.substring(0, url.indexOf('?'))).statusCode()).isEqualTo(404);
        }
        for (GraphQlClient nobody : List.of(SERVER.client(), SERVER.client(Role.LEARNER), SERVER.client(Role.MEMBER))) {
            assertThat(nobody.errorCode("{ contentFiles { url } }")).isIn("UNAUTHENTICATED", "FORBIDDEN");
            assertThat(nobody.with("Sextant-View", "DRAFT").errorCode(SHOWN)).isIn("UNAUTHENTICATED", "FORBIDDEN");
            assertThat(nobody
                    .errorCode("mutation { contentFileTake(input: {upload: \"x\", use: EMBED}) { file { url } } }"))
                    .isIn("UNAUTHENTICATED", "FORBIDDEN");
        }
        JsonNode reviewers = Desk.of(SERVER, Role.REVIEWER).client().data(mine, Map.of("key", other.key()));
        assertThat(reviewers.at("/draft/workingCopy").isMissingNode() || reviewers.at("/draft/workingCopy").isNull())
                .as("a working copy is its author's").isTrue();
    }

    @Test
    void aFileOfAnImportIsNobodysBeforeItIsPublished() {
        SortedMap<String, byte[]> files = new TreeMap<>(BundledBank.sources());
        String picture = files.keySet().stream().filter(name -> name.endsWith(".svg")).findFirst().orElseThrow();
        byte[] other = new String(Objects.requireNonNull(files.get(picture)), UTF_8)
                .replaceFirst("</svg>", "<!-- importé --></svg>").getBytes(UTF_8);
        files.put(picture, other);
        GraphQlClient client = Importer.author(SERVER, "importer@example.org");
        JsonNode planned = new Importer(SERVER, client).planned(BankZip.write(files));
        assertThat(planned.path("state").asText()).isEqualTo("PLANNED");
        String hash = Sha256.of(other);
        assertThat(Sql.values(SERVER.database(), "select count(*) from content_file where sha256 = '" + hash + "'"))
                .containsExactly("1");
        String name = picture.substring(picture.lastIndexOf('/') + 1);
        assertThat(hand(client).get("/files/" + hash + "/" + name).statusCode()).isEqualTo(404);
    }

    @Test
    void aPictureThatCouldRunAScriptIsNotImported() {
        SortedMap<String, byte[]> files = new TreeMap<>(BundledBank.sources());
        String picture = files.keySet().stream().filter(name -> name.endsWith(".svg")).findFirst().orElseThrow();
        files.put(picture, svg("import", "<script>alert(1)</script>"));
        JsonNode planned = new Importer(SERVER, Importer.author(SERVER, "importer@example.org"))
                .planned(BankZip.write(files));
        assertThat(planned.at("/problems/nodes").findValuesAsText("message"))
                .anyMatch(message -> message.contains("could run a script by '<script>'"));
        assertThat(planned.path("errorCount").asInt()).isPositive();
        assertThat(Sql.values(SERVER.database(), "select count(*) from content_file where sha256 = '"
                + Sha256.of(Objects.requireNonNull(files.get(picture))) + "'")).containsExactly("0");
    }

    @Test
    void theSameBytesAreKeptOnce() {
        Hand one = hand(Desk.of(SERVER, Role.AUTHOR).client());
        Hand two = hand(Desk.of(SERVER, Role.PUBLISHER).client());
        byte[] bytes = "Les mêmes octets".getBytes(UTF_8);
        JsonNode first = one.take("un.txt", bytes, "ATTACHMENT");
        JsonNode second = two.take("deux.txt", bytes, "ATTACHMENT");
        assertThat(first.at("/file/sha256").asText()).isEqualTo(second.at("/file/sha256").asText());
        assertThat(Sql.values(SERVER.database(), "select count(*) from content_file where sha256 = '"
                + first.at("/file/sha256").asText() + "'")).containsExactly("1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plan.svg | <svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg> | ILLUSTRATION | UNSAFE_PICTURE | <script>
            plan.svg | <svg xmlns="http://www.w3.org/2000/svg" onload="x"/> | ATTACHMENT | UNSAFE_PICTURE | onload=
            plan.svg | <p>rien</p> | ILLUSTRATION | UNSAFE_PICTURE | SVG
            plan.png | <svg xmlns="http://www.w3.org/2000/svg"/> | ILLUSTRATION | OTHER_KIND | svg
            plan.png | rien | ILLUSTRATION | NOT_ITS_KIND | .png
            notes.txt | rien | ILLUSTRATION | NO_PICTURE | pièce jointe
            notes.txt | rien | EMBED | NO_PAGE | HTML
            page.html | <script src="https://x.example/a.js"></script> | EMBED | UNSAFE_PAGE | <script src="
            page.html | <script>fetch('/graphql')</script> | EMBED | UNSAFE_PAGE | fetch(
            jeu.exe | MZ | ATTACHMENT | UNKNOWN_KIND | docx
            jeu | MZ | ATTACHMENT | UNKNOWN_KIND | docx
            ***.*** | x | ATTACHMENT | UNFIT_NAME | plan.svg
            """)
    void whatIsNotTakenSaysWhyAndWhatToDo(String name, String content, String use, String code, String word) {
        JsonNode refused = hand(Desk.of(SERVER, Role.AUTHOR).client()).take(name, content.getBytes(UTF_8), use);
        assertThat(Desk.codes(refused)).as(refused.toString()).containsExactly(code);
        assertThat(refused.at("/userErrors/0/message").asText()).contains(word).doesNotContain("''", "{0}");
        assertThat(refused.path("file").isNull()).isTrue();
    }

    @Test
    void whatIsTooLargeOrSomebodyElsesIsNotTaken() {
        Hand hand = hand(Desk.of(SERVER, Role.AUTHOR).client());
        byte[] large = "x".repeat(FileService.MAXIMUM_BYTES + 1).getBytes(UTF_8);
        assertThat(Desk.codes(hand.take("grand.txt", large, "ATTACHMENT"))).containsExactly("TOO_LARGE");
        String upload = hand.upload("a.txt", "a".getBytes(UTF_8));
        assertThat(Desk.codes(hand(Desk.of(SERVER, Role.AUTHOR).client()).take(upload, "ATTACHMENT")))
                .containsExactly("NO_SUCH_UPLOAD");
        for (String nonsense : List.of("", "x", new GlobalId("Draft", "1").encode(),
                new GlobalId("Upload", "9".repeat(40)).encode(), new GlobalId("Upload", "1 or 1").encode())) {
            assertThat(Desk.codes(hand.take(nonsense, "ATTACHMENT"))).containsExactly("NO_SUCH_UPLOAD");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Été 2026.PDF | été-2026.pdf
            ../../etc/passwd.txt | etc-passwd.txt
            ..\\..\\a.txt | a.txt
            con:aux?.txt | con-aux.txt
            <script>alert(1)</script>.svg | script-alert-1-script.svg
            `"><img src=x>.png` | img-src-x.png
            a..b...txt | a.b.txt
            .htaccess | htaccess
            ... | ``
            """)
    void namesAreThoseOfBanks(String given, String name) {
        assertThat(TakeRules.name(given)).isEqualTo(name);
        assertThat(TakeRules.name("é".repeat(300) + ".txt")).hasSize(100).endsWith("é.txt");
        assertThat(TakeRules.name("\uD83D\uDE00".repeat(3) + "𝒜".repeat(200)).length()).isLessThanOrEqualTo(100);
    }

    private static Hand hand(GraphQlClient client) {
        return new Hand(SERVER.running().port(), client);
    }

    private static String bare(JsonNode taken) {
        String url = taken.at("/file/url").asText();
        return url.substring(0, url.indexOf('?'));
    }

    private static byte[] svg(String note, String inner) {
        return SVG.formatted(note, inner).getBytes(UTF_8);
    }
}
