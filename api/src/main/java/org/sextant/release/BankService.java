package org.sextant.release;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.file.FileService;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.platform.StartRefused;
import org.sextant.platform.StartRefused.Reason;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Release;
import org.sextant.schema.release.UnreadableRelease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens to the bank that comes with Sextant: published when there is nothing yet, offered from then on. */
@Singleton
public class BankService {
    private static final Logger LOG = LoggerFactory.getLogger(BankService.class);

    private final ReleaseArchive archive;
    private final BankOfferRepository offers;
    private final FileService files;
    private final Clock clock;

    BankService(ReleaseArchive archive, BankOfferRepository offers, FileService files, Clock clock) {
        this.archive = archive;
        this.offers = offers;
        this.files = files;
        this.clock = clock;
    }

    /** Publishes the bundled bank as the first release, or offers it when it is new to an installation that has one. */
    void introduce() {
        introduce(BundledBank.sha256(), BundledBank::content, BundledBank::file);
    }

    /**
     * The same with any bank.
     *
     * @param files the bytes of the files that its content names, by their hash
     */
    @Transactional
    void introduce(String sha256, Supplier<Content> bank, Function<String, byte[]> files) {
        if (archive.newest().isEmpty()) {
            Content content = withFilesKept(bank.get(), files);
            archive.publishFirst(content, ReleaseOrigin.BANK)
                    .ifPresent(first -> LOG.info("Published the bundled bank as release {}", first.number()));
        } else if (!archive.hasPublished(sha256) && offers.countWith(sha256) == 0) {
            offer(sha256, CanonicalJson.write(withFilesKept(bank.get(), files)));
        }
    }

    /** The bank that waits for a publisher, for a publisher to see. */
    public Optional<BankOffer> offer(Actor actor) {
        return actor.has(Role.PUBLISHER) ? offers.current() : Optional.empty();
    }

    /** Publishes the offered bank as the next release. */
    @Transactional
    public OfferOutcome accept(Actor actor, String contentSha256) throws UnreadableRelease {
        if (!actor.has(Role.PUBLISHER)) {
            return new OfferOutcome.NotAllowed();
        }
        Optional<BankOfferRow> offer = offers.findById(contentSha256);
        if (offer.isEmpty()) {
            return new OfferOutcome.NoSuchOffer();
        }
        Content content = CanonicalJson.read(Gzip.unpack(offer.get().content()), Content.class);
        List<String> missing = files.missing(content.files().values());
        if (!missing.isEmpty()) {
            return new OfferOutcome.FilesMissing(missing);
        }
        if (offers.accept(contentSha256) == 0) {
            return new OfferOutcome.NoSuchOffer();
        }
        Release release = archive.publish(content, ReleaseOrigin.BANK);
        LOG.info("{} published the offered bank as release {}", actor.login(), release.number());
        return new OfferOutcome.Published(archive.header(release.number()).orElseThrow());
    }

    private Content withFilesKept(Content content, Function<String, byte[]> bytes) {
        List<String> problems = files.keep(content.files().values(), bytes);
        if (!problems.isEmpty()) {
            throw new StartRefused(Reason.DATA, "the bank that comes with this Sextant cannot be published: "
                    + String.join("; ", problems) + ".");
        }
        return content;
    }

    private void offer(String sha256, byte[] json) {
        offers.offer(sha256, clock.instant().truncatedTo(ChronoUnit.MICROS), Gzip.pack(json));
        offers.supersedeAllBut(sha256);
        LOG.info("This Sextant brings a newer bank; a publisher may publish it as the next release");
    }
}
