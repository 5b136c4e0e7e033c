package org.sextant.studio.screen.edit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.page.prompt.Prompt;
import org.sextant.studio.screen.challenge.RightAnswer;
import org.sextant.studio.screen.edit.form.FormView;

/** What {@code edit.graphql} answers. */
public record EditData(EditData.@Nullable Draft draft) {
    /** What is edited. */
    public record Draft(String id, int revision, @Nullable Integer acceptedRevision, @Nullable Revision newest,
            @Nullable Proposal proposal, @Nullable Copy workingCopy) {
    }

    /** A revision of it. */
    public record Revision(int number, @Nullable String author, Instant writtenAt) {
    }

    /** What of it waits for a review, or did. */
    public record Proposal(String id, String state, Numbered revision) {
    }

    /** A revision by its number. */
    public record Numbered(int number) {
    }

    /** What one has before one. */
    public record Copy(int version, int baseRevision, boolean isBehind, String document, Instant savedAt, String schema,
            List<FormView.NamedFile> files,
            List<FormView.Problem> problems, List<LookAlike> lookAlikes, @Nullable Preview preview,
            List<Sample> samples, @Nullable Trial trial) {
        /** How many rules stop a proposal. */
        public long errors() {
            return problems.stream().filter(FormView.Problem::isError).count();
        }

        /** Whether it may still be made a variant of something that says nearly the same. */
        public boolean mayFollow() {
            return lookAlikes.stream().anyMatch(LookAlike::mayBeFollowed);
        }
    }

    /** Something that says nearly the same. */
    public record LookAlike(String kind, String key, String text, double likeness, List<String> sharedWords,
            boolean mayBeFollowed) {
        private static final int HUNDRED = 100;

        /** How much, in hundredths. */
        public long percent() {
            return Math.round(likeness * HUNDRED);
        }

        /** Where it stands. */
        public String path() {
            return "/studio/content/" + kind + "/" + key;
        }
    }

    /** What learners will see. */
    public record Preview(String instruction, @Nullable String problem, @Nullable Prompt prompt) {
    }

    /** What becomes of a sample answer. */
    public record Sample(String path, String given, boolean isAccepted, String outcome, boolean isAsExpected,
            @Nullable String problem) {
    }

    /** What becomes of an answer that was tried. */
    public record Trial(Result result, List<Tolerated> tolerances) {
    }

    /** What it comes to. */
    public record Result(@Nullable String problem, @Nullable String outcome, List<Note> notes,
            @Nullable String explanation, @Nullable Correction correction) {
        /** Whether it is right. */
        public boolean isRight() {
            return "OK".equals(outcome);
        }
    }

    /** Why something tempts. */
    public record Note(String about, String text) {
    }

    /** What would have been right. */
    public record Correction(RightAnswer answer) {
    }

    /** What it comes to with some tolerances. */
    public record Tolerated(List<String> tolerances, boolean isInForce, boolean isRight) {
        /** The tolerances in short. */
        public String name() {
            return tolerances.isEmpty() ? "–" : String.join(" + ", tolerances);
        }
    }

    /** A refusal. */
    public record UserError(String code, String message) {
    }

    /** What {@code open.graphql} answers. */
    public record Opened(Refusals outcome) {
    }

    /** Refusals alone. */
    public record Refusals(List<UserError> userErrors) {
    }

    /** What {@code save.graphql} answers. */
    public record Saved(SavePayload outcome) {
    }

    /** A payload. */
    public record SavePayload(@Nullable Version workingCopy, @Nullable Merged merge, List<UserError> userErrors) {
    }

    /** Two documents that differ where there is something to decide: mine there, and theirs there. */
    public record Merged(String document, String theirDocument) {
    }

    /** A working copy by its version, with the newest revision of what it is a copy of. */
    public record Version(int version, int baseRevision, String document, Newest draft) {
        /** What a window that shows it says of it. */
        Window window() {
            return new Window(version, baseRevision, draft.revision(), document);
        }
    }

    /** What {@code target.graphql} answers. */
    public record Targeted(@Nullable Target draft) {
    }

    /** What is written to. */
    public record Target(String id, int revision, @Nullable Present workingCopy) {
    }

    /** The working copy as it is. */
    public record Present(int version, int baseRevision, String document) {
    }

    /** What {@code revision.graphql} answers. */
    public record Revised(@Nullable AtRevision draft) {
    }

    /** One of its revisions. */
    public record AtRevision(@Nullable Text revisionAt) {
    }

    /** A document. */
    public record Text(String document) {
    }

    /** What {@code exists.graphql} answers. */
    public record Existing(@Nullable Titled contentEntry) {
    }

    /** Something by its title. */
    public record Titled(String title) {
    }

    /** What {@code schema.graphql} answers. */
    public record Described(String contentSchema) {
    }

    /** What {@code commit.graphql} answers. */
    public record Committed(CommitPayload outcome) {
    }

    /** A payload. */
    public record CommitPayload(@Nullable Newest draft, List<UserError> userErrors) {
    }

    /** A draft by its newest revision. */
    public record Newest(int revision) {
    }

    /** What {@code propose.graphql} answers. */
    public record Proposed(ProposePayload outcome) {
    }

    /** A payload. */
    public record ProposePayload(@Nullable Id proposal, List<UserError> userErrors) {
    }

    /** Something by its id. */
    public record Id(String id) {
    }

    /** What {@code discard.graphql} answers. */
    public record Discarded(DiscardPayload outcome) {
    }

    /** A payload. */
    public record DiscardPayload(@Nullable Version discarded, List<UserError> userErrors) {
    }

    /** What {@code join.graphql} answers. */
    public record Joined(JoinPayload outcome) {
    }

    /** A payload. */
    public record JoinPayload(@Nullable Elsewhere workingCopy, List<UserError> userErrors) {
    }

    /** A working copy by what it is of. */
    public record Elsewhere(Keyed draft) {
    }

    /** A draft by its key. */
    public record Keyed(String key) {
    }

    /** What {@code files.graphql} answers. */
    public record Files(List<FormView.KnownFile> contentFiles) {
    }
}
