package org.sextant.studio.screen.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code merge.graphql} answers. */
public record MergeData(MergeData.@Nullable Draft draft) {
    /** What is edited. */
    public record Draft(String id, int revision, @Nullable Copy workingCopy) {
    }

    /** What one has before one. */
    public record Copy(int version, int baseRevision, String document, @Nullable Merge merge) {
    }

    /** What comes of both. */
    public record Merge(Revision theirs, String document, String theirDocument, List<Conflict> conflicts) {
    }

    /** Something that both changed; what they began with. */
    public record Conflict(String path, @Nullable String base, @Nullable String mine, @Nullable String theirs) {
    }

    /** The newest revision. */
    public record Revision(int number, @Nullable String author, String reason) {
    }
}
