package org.sextant.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.file.FileService;
import org.sextant.platform.Role;
import org.sextant.platform.StartRefused;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.framework.Level;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.ReleaseFormat;
import org.sextant.schema.release.Sha256;
import org.sextant.test.GraphQlClient;
import org.sextant.test.SampleContent;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The story of an installation: a first bank, something published, a newer bank that waits for a publisher. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BankServiceTest {
    private static final String OFFER = "{releaseOffer{contentSha256 offeredAt}}";
    private static final String ACCEPT = """
            mutation($sha:String!){releaseOfferAccept(input:{contentSha256:$sha})
            {release{number origin contentSha256} userErrors{code field message}}}""";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    private static final byte[] OTHER = "un autre fichier".getBytes(StandardCharsets.UTF_8);
    private static final Content FIRST = BundledBank.content();
    private static final Content NEWER = capped(6);
    private static final Content NEWEST = capped(7);

    @BeforeAll
    static void somethingIsPublishedFromTheStudio() {
        SERVER.bean(ReleaseArchive.class).publish(capped(8), ReleaseOrigin.STUDIO);
    }

    @Test
    @Order(1)
    void theBankThatIsAlreadyPublishedIsNotOffered() {
        SERVER.bean(BankService.class).introduce();
        assertThat(publisher().data(OFFER).path("releaseOffer").isNull()).isTrue();
        assertThat(numbers()).containsExactly("2", "1");
    }

    @Test
    @Order(2)
    void aNewerBankIsOfferedOnceAndPublishesNothingByItself() {
        introduce(NEWER);
        JsonNode offer = publisher().data(OFFER).path("releaseOffer");
        assertThat(offer.path("contentSha256").asText()).isEqualTo(ReleaseFormat.contentSha256(NEWER));
        introduce(NEWER);
        assertThat(publisher().data(OFFER).path("releaseOffer")).isEqualTo(offer);
        assertThat(numbers()).containsExactly("2", "1");
    }

    @Test
    @Order(3)
    void aStillNewerBankTakesItsPlace() {
        introduce(NEWEST);
        assertThat(publisher().data(OFFER).at("/releaseOffer/contentSha256").asText())
                .isEqualTo(ReleaseFormat.contentSha256(NEWEST));
        assertThat(accepted(NEWER).at("/userErrors/0/code").asText()).isEqualTo("NO_SUCH_OFFER");
        assertThat(accepted(NEWER).at("/userErrors/0/field")).hasToString("[\"input\",\"contentSha256\"]");
    }

    @Test
    @Order(4)
    void aPublisherMakesItTheNextReleaseAndTheStudiosStays() {
        JsonNode payload = accepted(NEWEST);
        assertThat(payload.path("userErrors")).isEmpty();
        assertThat(payload.at("/release/number").asInt()).isEqualTo(3);
        assertThat(payload.at("/release/origin").asText()).isEqualTo("BANK");
        assertThat(numbers()).containsExactly("3", "2", "1");
        assertThat(
                SERVER.client().data("{releases{nodes{maxReachableLevel maximumPix}}}").findValuesAsText("maximumPix"))
                .containsExactly("896", "1024", "640");
    }

    @Test
    @Order(5)
    void itIsAcceptedOnlyOnce() {
        assertThat(accepted(NEWEST).at("/userErrors/0/code").asText()).isEqualTo("NO_SUCH_OFFER");
        assertThat(publisher().data(OFFER).path("releaseOffer").isNull()).isTrue();
        introduce(NEWEST);
        assertThat(publisher().data(OFFER).path("releaseOffer").isNull()).isTrue();
    }

    @Test
    @Order(6)
    void theFilesOfAnOfferAreKeptWithItAndItsReleaseServesThem() {
        Content bank = SampleContent.content();
        introduce(bank, SampleContent::file);
        assertThat(SERVER.bean(FileService.class).missing(bank.files().values())).isEmpty();
        assertThat(accepted(bank).at("/release/number").asInt()).isEqualTo(4);
    }

    @Test
    @Order(7)
    void aBankWhoseFilesAreNotThoseItNamesIsNotOffered() {
        Content bank = withAnotherFile();
        assertThatThrownBy(() -> introduce(bank, _ -> new byte[]{1, 2})).isInstanceOf(StartRefused.class)
                .hasMessageContaining("the file 'autre.txt' is not the file that the content names");
        assertThat(publisher().data(OFFER).path("releaseOffer").isNull()).isTrue();
        assertThat(accepted(bank).at("/userErrors/0/code").asText()).isEqualTo("NO_SUCH_OFFER");
    }

    @Test
    @Order(8)
    void aBankWhoseFilesAreMissingIsNotPublished() throws SQLException {
        Content bank = withAnotherFile();
        introduce(bank, _ -> OTHER);
        execute("delete from content_file_name where name = 'autre.txt'");
        execute("delete from content_file where sha256 = '" + Sha256.of(OTHER) + "'");
        JsonNode payload = accepted(bank);
        assertThat(payload.at("/userErrors/0/code").asText()).isEqualTo("FILES_MISSING");
        assertThat(payload.at("/userErrors/0/message").asText()).contains("'autre.txt'");
        assertThat(numbers()).startsWith("4");
        assertThatThrownBy(() -> SERVER.bean(ReleaseArchive.class).publish(bank, ReleaseOrigin.STUDIO))
                .hasMessageContaining("Release 5 is not published: the file 'autre.txt'");
    }

    private static Content withAnotherFile() {
        Content sample = SampleContent.content();
        FileReference other = new FileReference("autre.txt", "text/plain", OTHER.length, Sha256.of(OTHER), null);
        Challenge first = sample.challenges().getFirst();
        Challenge changed = new Challenge(new ChallengeId("autre"), first.skill(), 9, 0, first.type(), first.status(),
                first.usage(), first.locales(), first.instruction(), null, List.of(other), null, null, false, false,
                List.of(), first.options(), first.solution(), null, first.samples(), null, first.suitability(), null,
                null);
        return new Content(sample.maxReachableLevel(), sample.framework(), sample.competences(), sample.tubes(),
                sample.skills(), List.of(changed), sample.tutorials(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(SERVER.database().url(), SERVER.database().user(),
                SERVER.database().password()); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void introduce(Content bank, Function<String, byte[]> files) {
        SERVER.bean(BankService.class).introduce(ReleaseFormat.contentSha256(bank), () -> bank, files);
    }

    private static void introduce(Content bank) {
        introduce(bank, BundledBank::file);
    }

    private static JsonNode accepted(Content bank) {
        return publisher().data(ACCEPT, Map.of("sha", ReleaseFormat.contentSha256(bank))).path("releaseOfferAccept");
    }

    private static GraphQlClient publisher() {
        return SERVER.client(Role.PUBLISHER);
    }

    private static List<String> numbers() {
        return SERVER.client().data("{releases{nodes{number}}}").findValuesAsText("number");
    }

    private static Content capped(int level) {
        return new Content(new Level(level), FIRST.framework(), FIRST.competences(), FIRST.tubes(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
