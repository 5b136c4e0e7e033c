package org.sextant.studio.screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sextant.challenges.bank.BankZip;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.studio.draft.DraftApi;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.exchange.intake.Importer;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Texts that would run a script in a page that does not escape them, put wherever somebody may write. */
final class HostileTexts {
    /** What would stand in the tree of a page, and nowhere else, if a text were taken for HTML. */
    static final String TRACE = "data-xss";
    /** Ends whatever it may stand in, and begins something that runs. */
    static final String TEXT = "\"'></textarea></title></select></script><script " + TRACE
            + ">alert(1)</script><img src=x "
            + TRACE + " onerror=alert(1)><svg " + TRACE + " onload=alert(1)>[clic](javascript:alert(1)) "
            + "[clic](data:text/html,<script>alert(1)</script>) <javascript:alert(1)> ${7*7} @raw !{x}";
    private static final String SHORT = "\"><img src=x " + TRACE + " onerror=alert(1)>";
    /** Fields that say what a thing is or belongs to, without which no page comes to it. */
    private static final Set<String> BONES = Set.of("id", "code", "index", "skill", "tube", "competence", "locale",
            "type",
            "status", "usage", "sha256", "mediaType");
    private static final List<EntityRef> THINGS = List.of(new EntityRef(EntityKind.TUBE, "moteurs"),
            new EntityRef(EntityKind.SKILL, "moteurs-1"), new EntityRef(EntityKind.CHALLENGE, "fiabilite-sources-1-0"),
            new EntityRef(EntityKind.COMPETENCE, "1.1"), new EntityRef(EntityKind.FRAMEWORK, "CRCN"),
            new EntityRef(EntityKind.TARGET_PROFILE, "premiers-pas"), new EntityRef(EntityKind.RESOURCE, "rgpd"),
            new EntityRef(EntityKind.SYNONYMS, "fr"), new EntityRef(EntityKind.TUTORIAL, first("tutorial")),
            new EntityRef(EntityKind.REFERENTIAL, first("referential")));

    private final Trial trial;
    private final int port;
    private final SequencedMap<String, String> planted = new LinkedHashMap<>();

    HostileTexts(Trial trial) {
        this.trial = trial;
        this.port = URI.create(trial.url("/")).getPort();
    }

    /** A text by which its page can be told: what stands there is seen by its mark. */
    static String marked(String mark) {
        return "xss-" + mark + " " + TEXT;
    }

    /** Puts them everywhere; the pages on which they stand. */
    List<String> fill() {
        GraphQlClient pirate = pirate();
        Desk author = new Desk(pirate);
        Desk reviewer = new Desk(trial.client("reviewer"));
        DraftApi drafts = new DraftApi(trial.client("author"));
        List<String> pages = new ArrayList<>();
        for (EntityRef thing : THINGS) {
            String kind = thing.kind().name();
            String proposal = Desk.id(author.propose(thing, revised(new DraftApi(pirate), thing),
                    mark("DraftProposeInput_note") + TEXT));
            pages.add("/studio/content/" + kind + "/" + thing.key());
            pages.add("/studio/edit/" + kind + "/" + thing.key());
            if (!proposal.isEmpty()) {
                talk(reviewer, proposal);
                pages.add("/studio/reviews/" + proposal);
            }
            JsonNode copy = drafts.open(thing).path("workingCopy");
            JsonNode all = GraphQlClient.json(copy.path("document").asText());
            spoilAll(all, "");
            drafts.save(thing, copy.path("version").asInt(), all.toString());
        }
        pages.add("/studio/exchange/import/" + imported(pirate));
        noted();
        return pages;
    }

    /** The marks of what was planted. */
    Set<String> marks() {
        return planted.keySet();
    }

    /** Somebody whose name is hostile, who writes content. */
    private GraphQlClient pirate() {
        String password = "a pirate's good password";
        trial.client().data("mutation($input: AccountRegisterInput!) { accountRegister(input: $input) { userErrors { "
                + "code } } }",
                Map.of("input", Map.of("email", "pirate@example.org", "password", password, "firstName",
                        mark("name") + SHORT, "lastName", "Pirate", "idempotencyKey", "0123456789-pirate")));
        trial.client("admin").data("mutation { accountRolesChange(input: {login: \"pirate@example.org\", grant: "
                + "[AUTHOR]}) { userErrors { code } } }");
        return trial.client("pirate@example.org", password);
    }

    /** A revision with a hostile reason and hostile texts. */
    private int revised(DraftApi drafts, EntityRef thing) {
        JsonNode copy = drafts.open(thing).path("workingCopy");
        JsonNode document = GraphQlClient.json(copy.path("document").asText());
        spoil(document, thing.kind().name());
        if (document instanceof ArrayNode synonyms) {
            synonyms.addObject().put("locale", "fr").putArray("words").add(mark("SYNONYMS") + TEXT).add("mot");
        }
        int version = drafts.save(thing, copy.path("version").asInt(), document.toString())
                .at("/workingCopy/version").asInt();
        return drafts.commit(thing, copy.path("baseRevision").asInt(), version, mark("reason") + TEXT)
                .at("/revision/number").asInt();
    }

    /** Everything that may be said about a proposal; at last somebody asks for changes. */
    private void talk(Desk reviewer, String proposal) {
        reviewer.remark(proposal, "title.fr", mark("ProposalRemarkInput_text") + TEXT);
        thread(reviewer, "threadOpen", "ThreadOpenInput", proposal,
                ", place: FIELD, field: " + new TextNode(SHORT));
        String thread = thread(reviewer, "threadOpen", "ThreadOpenInput", proposal, "");
        thread(reviewer, "threadReply", "ThreadReplyInput", thread, "");
        thread(reviewer, "threadResolve", "ThreadResolveInput", thread, "");
        thread(reviewer, "threadReopen", "ThreadReopenInput", thread, "");
        reviewer.review(proposal, "ASK_CHANGES", mark("ReviewSubmitInput_remark") + TEXT);
    }

    private String thread(Desk reviewer, String mutation, String input, String id, String place) {
        JsonNode said = reviewer.client().data("mutation($id: ID!, $text: Markdown!) { said: " + mutation
                + "(id: $id, input: {text: $text" + place + "}) { thread { id } userErrors { code } } }",
                Map.of("id", id, "text", mark(input + "_text") + TEXT)).path("said");
        if (said.path("thread").isNull()) {
            throw new AssertionError(mutation + " was refused: " + said);
        }
        return said.at("/thread/id").asText();
    }

    /** An archive whose name, whose files' names and whose texts are hostile. */
    private String imported(GraphQlClient client) {
        SortedMap<String, byte[]> files = new TreeMap<>(BundledBank.sources());
        files.put("resources/" + mark("entry") + SHORT.replace('"', '\'') + ".yaml",
                ("id: x\nformat: " + mark("yaml") + "\n").getBytes(UTF_8));
        String path = client.data("{ uploadAddress { path } }").at("/uploadAddress/path").asText() + "?name="
                + URLEncoder.encode(mark("upload") + SHORT + ".zip", StandardCharsets.UTF_8);
        String upload = GraphQlClient.json(put(path, BankZip.write(files))).path("id").asText();
        Importer importer = new Importer(port, client);
        String id = importer.plan(upload, null).at("/bankImport/id").asText();
        importer.awaitSettled(id);
        return id;
    }

    private void noted() {
        GraphQlClient publisher = trial.client("publisher");
        JsonNode release = publisher.data("{ releases(first: 1) { nodes { id note { revision } } } }")
                .at("/releases/nodes/0");
        publisher.data(
                "mutation($id: ID!, $seen: Int!, $text: Markdown!) { releaseNote(id: $id, expectedRevision: $seen, "
                        + "input: {text: $text}) { userErrors { code } } }",
                Map.of("id", release.path("id").asText(), "seen",
                        release.at("/note/revision").asInt(0), "text", mark("ReleaseNoteInput_text") + TEXT));
    }

    private String mark(String what) {
        planted.put("xss-" + what, what);
        return "xss-" + what + " ";
    }

    /** Gives every text that learners would read another meaning. */
    private void spoil(JsonNode node, String kind) {
        if (node instanceof ObjectNode object) {
            object.propertyStream().map(Map.Entry::getKey).toList().forEach(name -> {
                if (Set.of("fr", "en").contains(name) && object.get(name).isTextual()) {
                    object.put(name, mark(kind) + TEXT);
                } else {
                    spoil(object.get(name), kind);
                }
            });
        } else if (node.isArray()) {
            node.forEach(each -> spoil(each, kind));
        }
    }

    /** Does it to every text there is, whether a document could be read then or not. */
    private static void spoilAll(JsonNode node, String name) {
        if (node instanceof ObjectNode object) {
            object.propertyStream().toList().forEach(field -> {
                if (field.getValue().isTextual() && !BONES.contains(field.getKey())) {
                    object.put(field.getKey(), marked("copy"));
                } else {
                    spoilAll(field.getValue(), field.getKey());
                }
            });
        } else if (node instanceof ArrayNode array && !BONES.contains(name)) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isTextual()) {
                    array.set(i, new TextNode(marked("copy")));
                } else {
                    spoilAll(array.get(i), "");
                }
            }
        }
    }

    private String put(String path, byte[] bytes) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(trial.url(path))).timeout(Duration.ofSeconds(60))
                    .PUT(BodyPublishers.ofByteArray(bytes)).build(), BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String first(String kind) {
        return kind.equals("tutorial")
                ? BundledBank.content().tutorials().getFirst().id().value()
                : BundledBank.content().referentials().getFirst().id().toString();
    }
}
