package org.sextant.studio.find;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.platform.Role;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Desk;
import org.sextant.test.GraphQlClient;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Finding is quick in a bank of more than ten thousand challenges, and holds little memory for it. */
class LargeFindTest {
    private static final int COPIES = 17;
    private static final int TIMES = 15;
    private static final long QUICK = 100;
    /** What the cache and the array itself take, about. */
    private static final long OBJECT = 100;
    private static final String LIST = "first: 25, where: {%s}";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @BeforeAll
    static void publish() throws UnreadableRelease {
        SERVER.publish(large(), BundledBank::file);
        Finder finder = new Finder(SERVER.client(Role.READER));
        finder.list("first: 1"); // begins to read the words
        finder.list("first: 1, where: {text: \"a\"}"); // has read them
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kind: {eq: CHALLENGE}", "text: \"mot de passe\"",
            "text: \"a e\", kind: {eq: CHALLENGE}",
            "state: {in: [NEW, IN_REVIEW]}", "competence: {eq: \"4.1\"}, level: {gte: 3}, text: \"fichier\""})
    void aPageIsThereInLessThanAHundredMilliseconds(String where) {
        Finder finder = new Finder(SERVER.client(Role.READER));
        long first = milliseconds(() -> finder.list(LIST.formatted(where)));
        long[] times = IntStream.range(0, TIMES).mapToLong(_ -> milliseconds(() -> finder.list(LIST.formatted(where))))
                .sorted().toArray();
        System.out.println("find {" + where + "}: first " + first + " ms of CPU, then " + times[TIMES / 2]
                + " ms, at most " + times[TIMES - 1] + " ms");
        assertThat(times[TIMES / 2]).as(where).isLessThan(QUICK);
    }

    @Test
    void afterARevisionTheFirstOneTakesAtMostTwiceAsLong() {
        Finder finder = new Finder(SERVER.client(Role.READER));
        Desk author = Desk.of(SERVER, Role.AUTHOR);
        EntityRef tube = new EntityRef(EntityKind.TUBE, "moteurs");
        finder.count("text: \"zyzomys\"");
        long[] times = IntStream.range(0, TIMES).mapToLong(i -> {
            author.retitle(tube, "Zyzomys " + i);
            return milliseconds(() -> assertThat(finder.count("text: \"" + i + " zyzomys\"")).isPositive());
        }).sorted().toArray();
        System.out.println("find after a revision, in ms of CPU: " + times[TIMES / 2] + " ms, at most "
                + times[TIMES - 1] + " ms");
        assertThat(times[TIMES / 2]).isLessThan(2 * QUICK);
    }

    @Test
    void whatItKeepsOfTheTextsIsLittle() {
        Shelf shelf = SERVER.bean(ShelfService.class).present();
        WordBook book = new WordBook();
        List<int[]> pages = shelf.entries().stream().flatMap(entry -> shelf.record(entry.entity()).stream())
                .map(book::page).toList();
        long kept = pages.stream().mapToLong(page -> OBJECT + (long) Integer.BYTES * page.length).sum();
        long texts = shelf.content().challenges().stream().mapToLong(each -> CanonicalJson.write(each).length).sum();
        System.out.println("find keeps " + kept / 1000 + " kB of numbers for " + pages.size() + " entries with "
                + book.size() + " words; the challenges alone are " + texts / 1000 + " kB of JSON");
        assertThat(pages).hasSizeGreaterThan(10_000);
        assertThat(kept).isBetween(1L, texts / 2);
    }

    /** The bank with its challenges many times over, each with an id and an instruction of its own. */
    private static Content large() throws UnreadableRelease {
        ObjectNode bank = (ObjectNode) GraphQlClient
                .json(new String(CanonicalJson.write(BundledBank.content()), StandardCharsets.UTF_8));
        ArrayNode all = (ArrayNode) bank.path("challenges");
        List<JsonNode> models = IntStream.range(0, all.size()).mapToObj(all::get).toList();
        for (int copy = 1; copy < COPIES; copy++) {
            for (JsonNode model : models) {
                ObjectNode other = model.deepCopy();
                ObjectNode instruction = (ObjectNode) other.path("instruction");
                int number = copy;
                instruction.properties()
                        .forEach(text -> instruction.put(text.getKey(), text.getValue().asText() + " Série " + number));
                all.add(other.put("id", model.path("id").asText() + "-serie-" + copy).put("variant",
                        model.path("variant").asInt() + 100 * copy));
            }
        }
        return CanonicalJson.read(bank.toString().getBytes(StandardCharsets.UTF_8), Content.class);
    }

    /** How long the processors of this machine are at it, whatever else they do; the client is counted too. */
    private static long milliseconds(Runnable action) {
        long start = cpu();
        action.run();
        return (cpu() - start) / 1_000_000;
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
