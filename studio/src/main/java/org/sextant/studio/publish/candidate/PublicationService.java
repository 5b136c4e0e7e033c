package org.sextant.studio.publish.candidate;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.account.AccountService;
import org.sextant.content.PublishedContent;
import org.sextant.file.FileService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.platform.database.Transactions;
import org.sextant.release.ReleaseArchive;
import org.sextant.release.ReleaseHeader;
import org.sextant.release.ReleaseOrigin;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Release;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.studio.publish.ReleaseNoteService;

/** Publishes: the release, who published it and its note, all or nothing. Nodes follow by themselves. */
@Singleton
public final class PublicationService {
    private final CandidateService candidates;
    private final PublicationRepository publications;
    private final ReleaseNoteService notes;
    private final ReleaseArchive archive;
    private final FileService files;
    private final AccountService accounts;
    private final Transactions transactions;

    PublicationService(CandidateService candidates, PublicationRepository publications, ReleaseNoteService notes,
            ReleaseArchive archive, FileService files, AccountService accounts, Transactions transactions) {
        this.candidates = candidates;
        this.publications = publications;
        this.notes = notes;
        this.archive = archive;
        this.files = files;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /** Who published each of some releases, by their numbers; those of the bank are left out. */
    Map<Integer, Publication> all(Collection<Integer> releases) {
        return publications.all(releases).stream().map(PublicationRow::publication)
                .collect(Collectors.toMap(Publication::release, Function.identity()));
    }

    /** What somebody published, first things first. */
    List<Publication> by(AccountId publisher) {
        return publications.by(publisher.value()).stream().map(PublicationRow::publication).toList();
    }

    /**
     * Publishes what was validated as the release after the one in service.
     *
     * @param selection what of all that was validated should go in
     * @param seen      the checksum of the content that the publisher has seen
     * @param note      what to say of the release; may be empty
     */
    public PublishOutcome publish(Actor actor, Selection selection, String seen, String note) {
        int excess = ReleaseNoteService.excess(note);
        if (!isPublisher(actor)) {
            return new PublishOutcome.NotAllowed();
        }
        return excess > 0
                ? new PublishOutcome.NoteTooLong(excess)
                : published(actor, candidates.assembled(selection), seen, note);
    }

    /** Whether somebody may publish. */
    static boolean isPublisher(Actor actor) {
        return !actor.isAnonymous() && actor.has(Role.PUBLISHER);
    }

    /**
     * Publishes content as the release after another, within the transaction of the caller; empty when that is no
     * longer the newest.
     *
     * @param restores the number of the release that it brings back; null for any other
     */
    Optional<ReleaseHeader> put(Actor actor, PublishedContent last, Content content, @Nullable Integer restores,
            String note) {
        AccountId publisher = accounts.present(actor).id();
        Optional<ReleaseNumber> number = archive.publishAfter(last.number(), content, ReleaseOrigin.STUDIO)
                .map(Release::number);
        number.ifPresent(published -> {
            publications.add(published.value(), publisher.value(), restores);
            if (!note.isBlank()) {
                notes.write(actor, published, 0, note);
            }
        });
        return number.flatMap(archive::header);
    }

    private PublishOutcome published(Actor actor, Candidate candidate, String seen, String note) {
        return PublishRules.publishing(candidate.base().header().contentSha256(), seen,
                candidates.contentSha256(candidate))
                .or(() -> PublishRules.sound(candidates.problems(candidate),
                        files.missing(candidate.content().files().values())))
                .orElseGet(() -> transactions.write(() -> put(actor, candidate.base(), candidate.content(), null, note))
                        .<PublishOutcome>map(PublishOutcome.Published::new).orElseGet(PublishOutcome.Stale::new));
    }
}
