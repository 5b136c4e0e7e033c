package org.sextant.release;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
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
    private final Clock clock;

    BankService(ReleaseArchive archive, BankOfferRepository offers, Clock clock) {
        this.archive = archive;
        this.offers = offers;
        this.clock = clock;
    }

    /** Publishes the bundled bank as the first release, or offers it when it is new to an installation that has one. */
    void introduce() {
        introduce(BundledBank.sha256(), BundledBank::content);
    }

    void introduce(String sha256, Supplier<Content> bank) {
        if (archive.newest().isEmpty()) {
            archive.publishFirst(bank.get(), ReleaseOrigin.BANK)
                    .ifPresent(first -> LOG.info("Published the bundled bank as release {}", first.number()));
        } else if (!archive.hasPublished(sha256) && offers.countWith(sha256) == 0) {
            offer(sha256, CanonicalJson.write(bank.get()));
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
        if (offers.accept(contentSha256) == 0) {
            return new OfferOutcome.NoSuchOffer();
        }
        byte[] content = offers.findById(contentSha256).orElseThrow().content();
        Release release = archive.publish(CanonicalJson.read(Gzip.unpack(content), Content.class), ReleaseOrigin.BANK);
        LOG.info("{} published the offered bank as release {}", actor.login(), release.number());
        return new OfferOutcome.Published(archive.header(release.number()).orElseThrow());
    }

    private void offer(String sha256, byte[] json) {
        offers.offer(sha256, clock.instant().truncatedTo(ChronoUnit.MICROS), Gzip.pack(json));
        offers.supersedeAllBut(sha256);
        LOG.info("This Sextant brings a newer bank; a publisher may publish it as the next release");
    }
}
