package org.sextant.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.release.ReleaseArchive;
import org.sextant.release.ReleaseOrigin;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.schema.text.LocalizedText;

/**
 * Measures the heap that releases take in a server: none but the bundled bank, one release of the large bank beside it,
 * ten of them. Each edits one skill and one tutorial in a hundred of the one before.
 */
final class ReleaseMemory {
    private static final int RELEASES = 10;
    private static final int ONE_IN = 100;
    private static final int COLLECTIONS = 4;
    private static final double MEBIBYTE = 1 << 20;

    private ReleaseMemory() {
    }

    /** Prints one line of the table; needs a home that no server used before. */
    public static void main(String[] arguments) throws InterruptedException, UnreadableRelease {
        try (Trial trial = Trial.start("memory", Map.of("sextant.release-poll", "1h"))) { // nothing is loaded unasked
            long bundled = heap();
            publish(trial.bean(ReleaseArchive.class));
            ContentStore store = trial.bean(ContentStore.class);
            List<PublishedContent> held = new ArrayList<>();
            held.add(release(store, 2));
            long one = heap() - bundled;
            for (int number = 3; number < 2 + RELEASES; number++) {
                held.add(release(store, number));
            }
            long ten = heap() - bundled;
            System.out.printf("| heap of one release, of %d | %.1f MiB, %.1f MiB | %.2f times, at most 1.3 |%n",
                    held.size(), one / MEBIBYTE, ten / MEBIBYTE, (double) ten / one);
        }
    }

    private static PublishedContent release(ContentStore store, int number) throws UnreadableRelease {
        return store.byNumber(new ReleaseNumber(number)).orElseThrow();
    }

    private static void publish(ReleaseArchive archive) {
        Content content = LargeBank.content();
        for (int edition = 0; edition < RELEASES; edition++) {
            archive.publish(content, ReleaseOrigin.STUDIO);
            content = edited(content, edition);
        }
    }

    private static Content edited(Content c, int edition) {
        return new Content(c.maxReachableLevel(), c.framework(), c.competences(), c.tubes(),
                some(c.skills(), edition, skill -> edited(skill, edition)), c.challenges(),
                some(c.tutorials(), edition, tutorial -> edited(tutorial, edition)), c.resources(),
                c.targetProfiles(), c.forms(), c.synonyms(), c.referentials());
    }

    private static <T> List<T> some(List<T> all, int edition, Function<T, T> edit) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> i % ONE_IN == edition ? edit.apply(all.get(i)) : all.get(i)).toList();
    }

    private static Skill edited(Skill s, int edition) {
        return new Skill(s.id(), s.tube(), s.level(), s.status(), s.successor(), s.title(),
                LocalizedText.french("Indice revu " + edition), s.tutorials(), s.learnMore());
    }

    private static Tutorial edited(Tutorial t, int edition) {
        return new Tutorial(t.id(), t.title() + " " + edition, t.source(), t.format(), t.duration(), t.locale(),
                t.licence(), t.link(), t.body(), t.publishedOn(), t.updatedOn());
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
