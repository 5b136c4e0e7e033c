package org.sextant.studio.screen.exchange;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the documents of the page of an import answer. */
public final class ImportAnswers {
    private ImportAnswers() {
    }

    /** What {@code import.graphql} answers. */
    public record Data(@Nullable Import bankImport) {
    }

    /** An import. */
    public record Import(String id, String name, @Nullable String author, Instant plannedAt, String state,
            @Nullable String refusal, String reason, boolean overwrites, int problemCount, int errorCount, Base base,
            @Nullable Handed upload, @Nullable Job job, List<Count> counts, Problems problems, Plan plan) {
    }

    /** The release that its files began with. */
    public record Base(int number) {
    }

    /** The archive that was handed in. */
    public record Handed(String id) {
    }

    /** What {@code ownJob.graphql} answers. */
    public record Own(@Nullable Handed job) {
    }

    /** Its job. */
    public record Job(String id, String state, Progress progress, List<JobError> userErrors) {
    }

    /** Why its job failed. */
    public record JobError(String code, String message) {
    }

    /** How far its job is. */
    public record Progress(int done, int total) {
    }

    /** How many entries there are of an action and a state. */
    public record Count(String action, String state, int count) {
    }

    /** The first problems. */
    public record Problems(List<Problem> nodes) {
    }

    /** A problem. */
    public record Problem(String file, @Nullable Integer line, String severity, String rule, String message) {
    }

    /** A page of its plan. */
    public record Plan(List<Entry> nodes, PageInfo pageInfo, int totalCount) {
    }

    /** An entry. */
    public record Entry(String kind, String key, String action, String state, @Nullable Integer revision) {
    }

    /** Where the page lies. */
    public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {
    }

    /** What {@code bankImportApply.graphql} answers. */
    public record Applied(Payload bankImportApply) {
    }

    /** What {@code jobCancel.graphql} answers. */
    public record Cancelled(Refusals jobCancel) {
    }

    /** A payload. */
    public record Payload(@Nullable Made bankImport, List<UserError> userErrors) {
    }

    /** A payload of which only the refusals are wanted. */
    public record Refusals(List<UserError> userErrors) {
    }

    /** An import that is carried out. */
    public record Made(String id) {
    }

    /** A refusal. */
    public record UserError(String message) {
    }
}
