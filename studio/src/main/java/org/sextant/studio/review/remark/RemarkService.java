package org.sextant.studio.review.remark;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sextant.platform.AccountId;

/** Keeps what is said about proposals. Whoever asks has seen to it that they may. */
@Singleton
public final class RemarkService {
    private final RemarkRepository remarks;
    private final Clock clock;

    RemarkService(RemarkRepository remarks, Clock clock) {
        this.remarks = remarks;
        this.clock = clock;
    }

    /** Keeps a remark, within the transaction of the caller. */
    public Remark add(AccountId author, long proposal, String path, String text) {
        return remarks.save(new RemarkRow(null, proposal, author.value(),
                clock.instant().truncatedTo(ChronoUnit.MICROS), path, text)).remark();
    }

    /** What was said on each of some proposals, first things first. */
    public Map<Long, List<Remark>> on(Collection<Long> proposals) {
        return proposals.isEmpty()
                ? Map.of()
                : remarks.on(proposals).stream().map(RemarkRow::remark)
                        .collect(Collectors.groupingBy(Remark::proposal));
    }

    /** What somebody said, first things first. */
    public List<Remark> by(AccountId author) {
        return remarks.by(author.value()).stream().map(RemarkRow::remark).toList();
    }
}
