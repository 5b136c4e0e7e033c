package org.sextant.search.query;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;
import org.sextant.release.ReleaseHeader;
import org.sextant.release.ReleaseOrigin;
import org.sextant.schema.content.Resource;
import org.sextant.schema.content.ResourceFormat;
import org.sextant.schema.content.ResourceId;
import org.sextant.schema.content.SynonymSet;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.TutorialFormat;
import org.sextant.schema.content.TutorialId;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Release;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.text.LocalizedText;
import org.sextant.search.index.Dimension;
import org.sextant.search.index.SearchIndexes;

/** A release with tutorials and resources of a test, in the framework of the bank, and what is found in it. */
final class Library {
    private static final Instant DAY = Instant.parse("2026-11-22T00:00:00Z");

    private final List<Tutorial> tutorials = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final List<SynonymSet> synonyms = new ArrayList<>();

    /** A French page of five minutes. */
    Library tutorial(String id, String title, String body) {
        return tutorial(id, title, body, 5, "fr");
    }

    Library tutorial(String id, String title, String body, int minutes, String locale) {
        tutorials.add(
                new Tutorial(new TutorialId(id), title, "Sextant", TutorialFormat.PAGE, Duration.ofMinutes(minutes),
                        locale, "CC-BY-4.0", null, body, LocalDate.of(2026, 11, 1), null));
        return this;
    }

    Library resource(String id, String title, ResourceFormat format, boolean unplugged, int minutes,
            String... indexes) {
        resources.add(
                new Resource(new ResourceId(id), LocalizedText.french(title), LocalizedText.french(title), "Éduscol",
                        format, unplugged, Duration.ofMinutes(minutes), "fr", null,
                        URI.create("https://example.org/" + id), null,
                        List.of(indexes).stream().map(CompetenceIndex::new).toList(), LocalDate.of(2024, 1, 1), null));
        return this;
    }

    Library synonyms(String... words) {
        synonyms.add(new SynonymSet("fr", List.of(words)));
        return this;
    }

    PublishedContent content() {
        Content bank = BundledBank.content();
        Content content = new Content(bank.maxReachableLevel(), bank.framework(), bank.competences(), bank.tubes(),
                List.of(), List.of(), tutorials, resources, List.of(), List.of(), synonyms, bank.referentials());
        return of(content);
    }

    static PublishedContent of(Content content) {
        return new PublishedContent(new ReleaseHeader(1, DAY, ReleaseOrigin.BANK, "", 5, 0),
                new Release(ReleaseNumber.FIRST, DAY, content));
    }

    /** What anybody who reads French finds. */
    static Search search(PublishedContent content) {
        return new Search(SearchIndexes.of(ReadableContent.open(content)), List.of(Locale.FRENCH));
    }

    /** Words, asked of tutorials and resources. */
    static Asked asked(String words) {
        return new Asked(words, Map.of(Dimension.TYPE, Set.of("TUTORIAL", "RESOURCE")), null, null, Set.of());
    }

    static List<String> keys(Found found) {
        return found.hits().stream().map(hit -> hit.document().key()).toList();
    }
}
