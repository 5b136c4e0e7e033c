package org.sextant.search.index;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;
import org.sextant.release.ReleaseHeader;
import org.sextant.release.ReleaseOrigin;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Release;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.search.query.Asked;
import org.sextant.search.query.Facet;
import org.sextant.search.query.Found;
import org.sextant.search.query.Search;
import org.sextant.test.SampleContent;

import static org.assertj.core.api.Assertions.assertThat;

/** Drafts over a release are found as they would be in an index of their own. */
class DraftIndexTest {
    private static final Instant DAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final Content BANK = BundledBank.content();
    private static final PublishedContent RELEASE = published(BANK);
    private static final Tutorial ONE = BANK.tutorials().getFirst();

    @Test
    void aDraftTakesThePlaceOfWhatIsPublished() {
        Search drafts = search(RELEASE.with(tutorials(t -> t.id().equals(ONE.id()) ? titled(t, "Xylophone") : t)));
        assertThat(keys(drafts.find(new Asked("xylophone")))).as("it, then what it belongs to")
                .startsWith("TUTORIAL/" + ONE.id());
        assertThat(keys(drafts.find(new Asked(ONE.title()))).subList(0, 3)).doesNotContain("TUTORIAL/" + ONE.id());
        assertThat(drafts.suggest("xylo", Set.of(), 5)).hasSize(1);
        assertThat(drafts.find(new Asked("xylophome")).didYouMean()).hasValue("xylophone");
        assertThat(keys(search(RELEASE).find(new Asked("xylophone")))).doesNotContain("TUTORIAL/" + ONE.id());
    }

    @Test
    void whatIsNotThereAnyMoreIsFoundByNobody() {
        Search drafts = search(RELEASE.with(without(ONE)));
        assertThat(drafts.find(new Asked("")).hits()).hasSize(search(RELEASE).find(new Asked("")).hits().size() - 1);
        assertThat(keys(drafts.find(new Asked(ONE.title())))).doesNotContain("TUTORIAL/" + ONE.id());
        assertThat(drafts.suggest(ONE.title(), Set.of(), 20)).noneMatch(s -> s.document().title().equals(ONE.title()));
    }

    @Test
    void whatADraftTouchesFromAfarIsFoundAsItWouldBe() {
        PublishedContent drafted = RELEASE.with(SampleContent.titled(BANK, "Xylophone"));
        assertThat(
                keys(search(drafts -> DraftIndex.over(SearchIndex.of(ReadableContent.open(RELEASE)), drafts), drafted)
                        .find(new Asked("xylophone"))))
                .containsExactlyInAnyOrderElementsOf(
                        keys(search(SearchIndex::of, drafted).find(new Asked("xylophone"))))
                .hasSizeGreaterThan(5);
    }

    @Test
    void hitsAndCountsAreThoseOfAnIndexOfItsOwn() {
        PublishedContent drafted = RELEASE.with(tutorials(t -> t.title().contains("mot")
                ? titled(t, t.title() + " (revu)")
                : t));
        Search own = search(SearchIndex::of, drafted);
        for (String words : List.of("", "mot de passe", "donnees", "revu", "video 1.2", "hameçonage", "clé USB")) {
            Found one = search(drafted).find(new Asked(words));
            Found other = own.find(new Asked(words));
            assertThat(keys(one)).as(words).containsExactlyInAnyOrderElementsOf(keys(other));
            assertThat(counts(one)).as(words).isEqualTo(counts(other));
        }
    }

    @Test
    void littleIsMadeForADraft() {
        SearchIndex drafts = SearchIndexes.of(ReadableContent.open(
                RELEASE.with(tutorials(t -> t.id().equals(ONE.id()) ? titled(t, "Xylophone") : t))));
        int added = drafts.documents().size() - SearchIndexes.of(ReadableContent.open(RELEASE)).documents().size();
        assertThat(added).as("it, and what has its title around it").isBetween(1, drafts.documents().size() / 20);
        assertThat(drafts.numbered().masked().cardinality()).isEqualTo(added);
    }

    @Test
    void whereMuchHasChangedThereIsAnIndexOfItsOwn() {
        SearchIndex drafts = SearchIndexes.of(ReadableContent.open(RELEASE.with(SampleContent.content())));
        assertThat(drafts.numbered().masked().isEmpty()).isTrue();
    }

    @Test
    void whatAnybodyMayNotSeeIsInNoIndexOfDraftsForThem() {
        PublishedContent drafted = RELEASE.with(SampleContent.titled(BANK, "Xylophone"));
        Set<String> closed = BANK.challenges().stream().map(Challenge::id).map(Object::toString)
                .filter(id -> ReadableContent.open(drafted).challenge(id).isEmpty()).collect(Collectors.toSet());
        assertThat(closed).isNotEmpty();
        assertThat(SearchIndexes.of(ReadableContent.open(drafted)).documents())
                .noneMatch(document -> closed.contains(document.key()));
    }

    private static Search search(PublishedContent content) {
        return search(SearchIndexes::of, content);
    }

    private static Search search(Function<ReadableContent, SearchIndex> index, PublishedContent content) {
        return new Search(index.apply(ReadableContent.open(content)), List.of(Locale.FRENCH));
    }

    private static List<String> keys(Found found) {
        return found.hits().stream().map(hit -> hit.document().entity()).toList();
    }

    private static List<String> counts(Found found) {
        return found.facets().stream().flatMap((Facet facet) -> facet.values().stream()
                .map(value -> facet.dimension() + " " + value.value() + " " + value.count())).toList();
    }

    private static PublishedContent published(Content content) {
        return new PublishedContent(new ReleaseHeader(1, DAY, ReleaseOrigin.BANK, "", 5, 0),
                new Release(ReleaseNumber.FIRST, DAY, content));
    }

    private static Content tutorials(UnaryOperator<Tutorial> edit) {
        return with(BANK.tutorials().stream().map(edit));
    }

    private static Content without(Tutorial tutorial) {
        return with(BANK.tutorials().stream().filter(other -> !other.equals(tutorial)));
    }

    private static Content with(Stream<Tutorial> tutorials) {
        return new Content(BANK.maxReachableLevel(), BANK.framework(), BANK.competences(), BANK.tubes(), BANK.skills(),
                BANK.challenges(), tutorials.toList(), BANK.resources(), BANK.targetProfiles(), BANK.forms(),
                BANK.synonyms(), BANK.referentials());
    }

    private static Tutorial titled(Tutorial t, String title) {
        return new Tutorial(t.id(), title, t.source(), t.format(), t.duration(), t.locale(), t.licence(), t.link(),
                t.body(), t.publishedOn(), t.updatedOn());
    }
}
