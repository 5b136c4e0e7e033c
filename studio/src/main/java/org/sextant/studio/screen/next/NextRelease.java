package org.sextant.studio.screen.next;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.page.Texts;
import org.sextant.studio.screen.change.Changes;
import org.sextant.studio.screen.content.ContentPlaces;

/**
 * What the template of the next release shows.
 *
 * @param validated all that may go in, a page of it
 * @param candidate what would be published of it
 * @param place     which page, as its form says it
 * @param note      what was typed, so that nothing is lost
 * @param errors    why it was refused
 */
public record NextRelease(Texts texts, Validated validated, Candidate candidate, Choice choice, String place,
        boolean publisher, String note, List<String> errors) {
    /** What an entry changes. */
    public Changes changes(Entry entry) {
        return Changes.of(texts.locale(), entry.changes());
    }

    /** How many are left out. */
    public int left() {
        return validated.entries().totalCount() - candidate.entries().totalCount();
    }

    /** Whether it can be published as it is. */
    public boolean isPublishable() {
        return publisher && candidate.entries().totalCount() > 0
                && candidate.problems().stream().noneMatch(problem -> problem.severity().equals("ERROR"));
    }

    /** The ids that the form carries beside those that are shown. */
    public List<String> beside() {
        return choice.beside(validated.entries().nodes().stream().map(entry -> entry.draft().id()).toList());
    }

    /** All that may go in. */
    public record Validated(Entries entries, List<Obstacle> obstacles) {
    }

    /** A page of it. */
    public record Entries(List<Entry> nodes, PageInfo pageInfo, int totalCount) {
    }

    /** Where it lies. */
    public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
            @Nullable String endCursor) {
    }

    /** What would be published. */
    public record Candidate(Base base, String contentSha256, Count entries, List<Problem> problems) {
    }

    /** The release in service. */
    public record Base(int number) {
    }

    /** How many there are. */
    public record Count(int totalCount) {
    }

    /** Something that may go in. */
    public record Entry(boolean isNew, Draft draft, List<Changes.Change> changes) {
    }

    /** What it is. */
    public record Draft(String id, String kind, String key) {
        /** The page that shows it. */
        public String page() {
            return ContentPlaces.page(kind, key);
        }
    }

    /** Something validated that cannot go in. */
    public record Obstacle(Draft draft, String reason) {
    }

    /** What a rule says. */
    public record Problem(String severity, String kind, String key, String path, String advice, String message) {
    }
}
