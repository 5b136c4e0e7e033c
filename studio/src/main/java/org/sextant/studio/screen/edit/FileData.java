package org.sextant.studio.screen.edit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sextant.studio.screen.edit.form.FormView.KnownFile;

/** What {@code file.graphql} answers. */
public record FileData(FileData.@Nullable Draft draft, UploadAddress uploadAddress, @Nullable Upload node) {
    private static final int MEBIBYTE = 1 << 20;
    /** What the operation takes at most, which is less than may be handed in: nobody waits for what is refused then. */
    private static final int LARGEST = 8 * MEBIBYTE;

    /** Whether there is a working copy to put a file into. */
    boolean isEdited() {
        return draft != null && draft.workingCopy() != null;
    }

    String id() {
        return Objects.requireNonNull(draft).id();
    }

    Copy copy() {
        return Objects.requireNonNull(Objects.requireNonNull(draft).workingCopy());
    }

    /** What a window that shows the working copy says of it. */
    Window window() {
        return new Window(copy().version(), copy().baseRevision(), Objects.requireNonNull(draft).revision(),
                copy().document());
    }

    FileData withoutUpload() {
        return new FileData(draft, uploadAddress, null);
    }

    /** How large a file may be, in bytes. */
    public int maximum() {
        return Math.min(LARGEST, uploadAddress.maximumBytes());
    }

    /** The same in MiB. */
    public int mebibytes() {
        return maximum() / MEBIBYTE;
    }

    /** What is edited. */
    public record Draft(String id, int revision, @Nullable Copy workingCopy) {
    }

    /** What one has before one. */
    public record Copy(int version, int baseRevision, String document) {
    }

    /** Where files may be handed in. */
    public record UploadAddress(String path, int maximumBytes) {
    }

    /** A file that was handed in. */
    public record Upload(@Nullable String id, String name, int size) {
    }

    /** What {@code take.graphql} answers. */
    public record Taken(TakePayload outcome) {
    }

    /** A payload. */
    public record TakePayload(@Nullable KnownFile file, List<EditData.UserError> userErrors) {
    }
}
