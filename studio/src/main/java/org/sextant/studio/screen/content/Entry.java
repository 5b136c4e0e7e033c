package org.sextant.studio.screen.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.studio.screen.change.Changes;

/** Something that authors edit, as {@code entry.graphql} answers it. */
public record Entry(String kind, String key, String title, List<String> competences, @Nullable Integer level,
        @Nullable String type, @Nullable String usage, @Nullable String life, String state, boolean isPublished,
        boolean isMine, String document, @Nullable Above parent, @Nullable Named successor, List<Problem> problems,
        List<Use> usedBy,
        @Nullable Draft draft) {
    /** The page of it. */
    public String page() {
        return ContentPlaces.page(kind, key);
    }

    /** What it belongs to, from the competence down. */
    public List<Above> ladder() {
        List<Above> ladder = new ArrayList<>();
        @Nullable
        Above above = parent;
        while (above != null) {
            ladder.addFirst(above);
            above = above.parent();
        }
        return ladder;
    }

    /** What to do about its fields, by their paths. */
    Map<String, List<String>> faults() {
        return problems.stream().collect(
                Collectors.groupingBy(Problem::path, Collectors.mapping(Problem::advice, Collectors.toList())));
    }

    /** What it belongs to. */
    public record Above(String kind, String key, String title, @Nullable Above parent) {
        /** The page of it. */
        public String page() {
            return ContentPlaces.page(kind, key);
        }
    }

    /** Something else that authors edit. */
    public record Named(String kind, String key, String title) {
        /** The page of it. */
        public String page() {
            return ContentPlaces.page(kind, key);
        }
    }

    /** What a rule says. */
    public record Problem(String severity, String path, String advice, String message) {
    }

    /** Something that names it. */
    public record Use(String kind, String key, String title, String state) {
        /** The page of it. */
        public String page() {
            return ContentPlaces.page(kind, key);
        }
    }

    /** What the studio has of it. */
    public record Draft(String id, int revision, @Nullable Proposal proposal, History history,
            @Nullable List<Changes.Change> changesBetween) {
    }

    /** What was put forward of it last. */
    public record Proposal(String id, String state) {
    }

    /** A page of its history, newest first. */
    public record History(int totalCount, PageInfo pageInfo, List<Revision> nodes) {
    }

    /** Where that lies. */
    public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {
    }

    /** A revision. */
    public record Revision(int number, @Nullable String author, Instant writtenAt, String reason,
            @Nullable Integer restoredFrom, @Nullable Release release) {
    }

    /** A release. */
    public record Release(int number) {
    }
}
