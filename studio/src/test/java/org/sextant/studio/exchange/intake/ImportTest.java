package org.sextant.studio.exchange.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.challenges.bank.BankZip;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.platform.Role;
import org.sextant.schema.release.Sha256;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.Sql;
import org.sextant.test.TestServer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Bank files into the drafts: a plan that changes nothing, then revisions. */
class ImportTest {
    private static final EntityRef TUBE = new EntityRef(EntityKind.TUBE, "moteurs");
    private static final String FILE = "tubes/1.1/moteurs.yaml";

    @RegisterExtension
    static final TestServer SERVER = new TestServer().with("sextant.job-poll", "100ms");

    @Test
    void theBankInServiceHasNothingNew() {
        Desk author = author(SERVER);
        Importer importer = new Importer(SERVER, author.client());
        JsonNode found = importer.planned(BankZip.write(BundledBank.sources()));
        assertThat(found.path("state").asText()).as(found.toString()).isEqualTo("PLANNED");
        assertThat(found.at("/job/state").asText()).isEqualTo("DONE");
        assertThat(found.at("/job/result").asText()).isEqualTo(found.path("id").asText());
        assertThat(found.path("counts")).hasSize(1);
        assertThat(Importer.count(found, "UNCHANGED", "PLANNED")).isGreaterThan(1000);
        assertThat(Desk.codes(importer.apply(found.path("id").asText(), Map.of("reason", "Rien."))))
                .containsExactly("NOTHING_TO_WRITE");
    }

    @Test
    void whatIsNewOrChangedBecomesRevisionsOfWhoeverImportsAndConflictsWait() {
        TestServer own = new TestServer().with("sextant.job-poll", "100ms").start();
        try {
            Desk author = author(own);
            Importer importer = new Importer(own, author.client());
            EntityRef profile = new EntityRef(EntityKind.TARGET_PROFILE, "premiers-pas");
            author.retitle(profile, "Changé dans le studio");
            SortedMap<String, byte[]> files = new TreeMap<>(BundledBank.sources());
            changed(files, FILE, "fr: Moteurs de recherche", "fr: Interroger un moteur");
            changed(files, "target-profiles/premiers-pas.yaml", "fr: ", "fr: Autre ");
            String resource = "resources/rgpd.yaml";
            files.put("resources/rgpd-bis.yaml",
                    text(files, resource).replaceFirst("(?m)^id: .*$", "id: rgpd-bis").getBytes(UTF_8));
            long revisions = revisions(own);
            JsonNode planned = importer.planned(BankZip.write(files));
            assertThat(revisions(own)).as("a plan changes nothing").isEqualTo(revisions);
            assertThat(planned.at("/plan/nodes").findValuesAsText("key")).containsExactly("rgpd-bis", "premiers-pas",
                    "moteurs");
            assertThat(planned.at("/plan/nodes").findValuesAsText("action")).containsExactly("CREATE", "CONFLICT",
                    "UPDATE");
            String id = planned.path("id").asText();
            JsonNode applied = importer.applied(id, Map.of("reason", "Relu dans le dépôt."));
            assertThat(applied.path("state").asText()).isEqualTo("APPLIED");
            assertThat(applied.at("/plan/nodes").findValuesAsText("state")).containsExactly("WRITTEN", "PLANNED",
                    "WRITTEN");
            assertThat(Sql.values(own.database(),
                    "select count(*) from studio_import_entry where document is not null"))
                    .as("what nothing is written of any more is not kept").containsExactly("0");
            assertThat(author.draft(TUBE).at("/newest/reason").asText()).isEqualTo("Relu dans le dépôt.");
            assertThat(author.draft(TUBE).at("/newest/document").asText()).contains("Interroger un moteur");
            assertThat(author.draft(TUBE).at("/newest/author").asText()).isNotEmpty();
            assertThat(author.draft(profile).at("/newest/document").asText()).contains("Changé dans le studio");
            assertThat(revisions(own)).as("the published tube, its change, and the new resource")
                    .isEqualTo(revisions + 3);
            assertThat(Desk.codes(importer.apply(id, Map.of("reason", "Encore."))))
                    .containsExactly("NOT_PLANNED");
            JsonNode again = importer.planned(BankZip.write(files));
            assertThat(again.at("/plan/nodes").findValuesAsText("action")).containsExactly("CONFLICT");
            importer.applied(again.path("id").asText(), Map.of("reason", "Si.", "overwriteConflicts", true));
            assertThat(author.draft(profile).at("/newest/document").asText()).contains("Autre ");
            assertThat(new DraftApi(author.client()).history(profile).at("/history/nodes").findValuesAsText("document"))
                    .anyMatch(document -> document.contains("Changé dans le studio"));
        } finally {
            own.stop();
        }
    }

    @Test
    void whatIsChangedAfterThePlanIsLeftAndSaid() {
        Desk author = author(SERVER);
        Importer importer = new Importer(SERVER, author.client());
        SortedMap<String, byte[]> files = new TreeMap<>(BundledBank.sources());
        changed(files, "tubes/1.1/requetes.yaml", "fr: ", "fr: Autre ");
        JsonNode planned = importer.planned(BankZip.write(files));
        EntityRef tube = new EntityRef(EntityKind.TUBE, "requetes");
        author.retitle(tube, "Entre-temps");
        JsonNode applied = importer.applied(planned.path("id").asText(), Map.of("reason", "Trop tard."));
        assertThat(Importer.count(applied, "UPDATE", "STALE")).isEqualTo(1);
        assertThat(author.draft(tube).at("/newest/document").asText()).contains("Entre-temps");
    }

    @Test
    void theRulesSpeakOfFilesAndLinesAndErrorsKeepAPlanFromBeingCarriedOutUnlessOneSaysSo() {
        Desk author = author(SERVER);
        Importer importer = new Importer(SERVER, author.client());
        SortedMap<String, byte[]> files = new TreeMap<>(BundledBank.sources());
        changed(files, "resources/rgpd.yaml", "format: ", "format: NICHTS");
        changed(files, "tubes/1.1/sitographie.yaml", "fr: ", "fr: Autre ");
        files.put("tutorials/1.1/latin.md", new byte[]{(byte) 0xE9, 0x74, (byte) 0xE9});
        JsonNode planned = importer.planned(BankZip.write(files));
        assertThat(planned.path("errorCount").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(planned.at("/problems/nodes").findValuesAsText("file")).contains("resources/rgpd.yaml",
                "tutorials/1.1/latin.md");
        assertThat(planned.at("/problems/nodes").findValuesAsText("message"))
                .anyMatch(message -> message.contains("not in UTF-8"));
        String id = planned.path("id").asText();
        JsonNode refused = importer.apply(id, Map.of("reason", "Vite."));
        assertThat(Desk.codes(refused)).containsExactly("UNSOUND");
        assertThat(refused.at("/userErrors/0/message").asText()).contains("erreurs dans les fichiers");
        assertThat(Desk.codes(importer.apply(id, Map.of("reason", " ")))).containsExactly("UNFIT_REASON");
        importer.applied(id, Map.of("reason", "Malgré tout.", "despiteErrors", true));
    }

    @Test
    void anIdThatIsTooLongAndAFileThatCannotBeServedAreToldAndTheOtherFilesKept() {
        Importer importer = new Importer(SERVER, author(SERVER).client());
        SortedMap<String, byte[]> files = new TreeMap<>(BundledBank.sources());
        String longId = "r".repeat(101);
        files.put("resources/" + longId + ".yaml", text(files, "resources/rgpd.yaml")
                .replaceFirst("(?m)^id: .*$", "id: " + longId).getBytes(UTF_8));
        String folder = "tubes/1.1/reperage/";
        changed(files, folder + "ateliers-1.svg", "</svg>", "<!-- neu --></svg>");
        files.put(folder + " ateliers-0.svg",
                (text(files, folder + "ateliers-0.svg") + "<!-- neu -->").getBytes(UTF_8));
        changed(files, "tubes/1.1/reperage.yaml", "file: reperage/ateliers-0.svg",
                "file: \"reperage/ ateliers-0.svg\"");
        JsonNode planned = importer.planned(BankZip.write(files));
        assertThat(planned.path("state").asText()).as(planned.toString()).isEqualTo("PLANNED");
        assertThat(planned.at("/problems/nodes").toString())
                .contains("\"file\":\"resources/" + longId + ".yaml\"", "100 characters and has 101")
                .contains("\"file\":\"" + folder + " ateliers-0.svg\"", "has a name that cannot be served");
        assertThat(planned.path("errorCount").asInt()).isGreaterThanOrEqualTo(2);
        String kept = Sha256.of(Objects.requireNonNull(files.get(folder + "ateliers-1.svg")));
        assertThat(Sql.values(SERVER.database(), "select count(*) from content_file where sha256 = '" + kept + "'"))
                .containsExactly("1");
    }

    @Test
    void archivesThatAreNoneAreRefusedInWords() {
        Importer importer = new Importer(SERVER, author(SERVER).client());
        assertThat(refusal(importer, "no archive".getBytes(UTF_8))).contains("pas une archive ZIP");
        assertThat(refusal(importer, BankZip.write(new TreeMap<>(Map.of("a.txt", new byte[1])))))
                .contains("pas de bank.yaml");
        assertThat(refusal(importer,
                BankZip.write(new TreeMap<>(Map.of("bank.yaml", new byte[1], "../passwd", new byte[1])))))
                .contains("../passwd");
        assertThat(refusal(importer, BankZip.write(new TreeMap<>(Map.of("bank.yaml", new byte[9 << 20])))))
                .contains("bank.yaml", "trop grand");
        assertThat(refusal(importer, BankZip.write(new TreeMap<>(Map.of("bank.yaml", "x: [".getBytes(UTF_8))))))
                .contains("Rien ne peut être lu");
    }

    @Test
    void whatWasNotHandedInOrIsNoReleaseIsRefused() {
        Desk author = author(SERVER);
        Importer importer = new Importer(SERVER, author.client());
        String upload = importer.upload("x".getBytes(UTF_8));
        assertThat(Desk.codes(importer.plan(upload, 9999))).containsExactly("NO_SUCH_RELEASE");
        assertThat(Desk.codes(new Importer(SERVER, Desk.of(SERVER, Role.AUTHOR).client()).plan(upload, null)))
                .as("somebody else's").containsExactly("NO_SUCH_UPLOAD");
        GraphQlClient reader = Desk.of(SERVER, Role.READER).client();
        assertThat(reader.errorCode("mutation { bankImportPlan(input: {upload: \"x\"}) { userErrors { code } } }"))
                .isEqualTo("FORBIDDEN");
        assertThat(SERVER.client(Role.LEARNER).errorCode("{ bankImports { totalCount } }")).isEqualTo("FORBIDDEN");
    }

    @Test
    void whoeverLostTheRoleMeanwhileHasNothingDone() {
        Importer importer = new Importer(SERVER, Desk.of(SERVER, Role.AUTHOR).client());
        assertThat(refusal(importer, BankZip.write(BundledBank.sources()))).contains("écrivent du contenu");
    }

    private static Desk author(TestServer server) {
        return new Desk(Importer.author(server, "importer@example.org"));
    }

    private static String refusal(Importer importer, byte[] archive) {
        JsonNode found = importer.planned(archive);
        assertThat(found.path("state").asText()).isEqualTo("REFUSED");
        assertThat(List.of("FAILED")).contains(found.at("/job/state").asText());
        assertThat(found.at("/job/userErrors/0/code").asText()).isEqualTo("REFUSED");
        return found.path("refusal").asText();
    }

    private static long revisions(TestServer server) {
        return Long.parseLong(Sql.values(server.database(), "select count(*) from studio_revision").getFirst());
    }

    private static void changed(SortedMap<String, byte[]> files, String file, String from, String to) {
        String text = text(files, file);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        files.put(file, (text.substring(0, at) + to + text.substring(at + from.length())).getBytes(UTF_8));
    }

    private static String text(SortedMap<String, byte[]> files, String file) {
        return new String(Objects.requireNonNull(files.get(file)), UTF_8);
    }
}
