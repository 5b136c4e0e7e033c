package org.sextant.studio.editor;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sextant.challenges.bank.EmbedSource;
import org.sextant.challenges.bank.MediaTypes;
import org.sextant.challenges.bank.SvgSource;
import org.sextant.file.FileService;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.release.Sha256;
import org.sextant.studio.draft.Editors;
import org.sextant.upload.UploadService;

/** Takes files that authors handed in into those that content may show or hand out, by the same checks as a bank's. */
@Singleton
final class TakeService {
    private static final String SVG = "image/svg+xml";

    private final UploadService uploads;
    private final FileService files;
    private final Transactions transactions;

    TakeService(UploadService uploads, FileService files, Transactions transactions) {
        this.uploads = uploads;
        this.files = files;
        this.transactions = transactions;
    }

    /**
     * Takes a file.
     *
     * @param upload what it was handed in as, by whoever asks
     * @param name   what to call it; empty for the name that it was handed in under
     */
    TakeOutcome take(Actor actor, long upload, Optional<String> name, FileUse use) {
        if (Editors.writer(actor).isEmpty()) {
            return new TakeOutcome.NotAllowed();
        }
        return uploads.find(actor, upload)
                .flatMap(found -> uploads.bytes(actor, upload)
                        .map(bytes -> take(TakeRules.name(name.orElse(found.name())), bytes, use)))
                .orElseGet(TakeOutcome.NoSuchUpload::new);
    }

    private TakeOutcome take(String name, byte[] bytes, FileUse use) {
        Optional<String> type = MediaTypes.of(name);
        if (name.isEmpty()) {
            return new TakeOutcome.UnfitName();
        } else if (type.isEmpty()) {
            return new TakeOutcome.UnknownKind(MediaTypes.endings());
        }
        return refusal(name, type.get(), bytes, use).orElseGet(() -> kept(new FileReference(name, type.get(),
                bytes.length, Sha256.of(bytes), null), bytes));
    }

    private static Optional<TakeOutcome> refusal(String name, String type, byte[] bytes, FileUse use) {
        if (bytes.length > FileService.MAXIMUM_BYTES) {
            return Optional.of(new TakeOutcome.TooLarge(bytes.length, FileService.MAXIMUM_BYTES));
        } else if (use == FileUse.ILLUSTRATION && !type.startsWith("image/")) {
            return Optional.of(new TakeOutcome.NoPicture());
        } else if (use == FileUse.EMBED && !type.equals("text/html")) {
            return Optional.of(new TakeOutcome.NoPage());
        } else if (type.equals(SVG)) {
            return SvgSource.problem(bytes)
                    .map(problem -> new TakeOutcome.UnsafePicture(problem.fault().name(), problem.what()));
        } else if (MediaTypes.problem(name, bytes).isPresent()) {
            return Optional.of(new TakeOutcome.NotItsKind(name.substring(name.lastIndexOf('.') + 1),
                    MediaTypes.fitting(bytes)));
        }
        List<String> places = use == FileUse.EMBED
                ? EmbedSource.places(new String(bytes, StandardCharsets.UTF_8))
                : List.of();
        return places.isEmpty() ? Optional.empty() : Optional.of(new TakeOutcome.UnsafePage(places));
    }

    private TakeOutcome kept(FileReference file, byte[] bytes) {
        List<String> problems = transactions.write(() -> files.keep(List.of(file), _ -> bytes));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("a file that passed every check is refused: " + problems);
        }
        return new TakeOutcome.Taken(file);
    }
}
