package org.sextant.studio.review.remark;

import java.time.Instant;
import java.util.Optional;
import org.sextant.platform.AccountId;

/**
 * Something that was said about a proposal. Those on one path are a thread.
 *
 * @param author none once the account is gone
 * @param path   the field that it is about, such as {@code instruction.fr}; empty for the whole
 * @param text   Markdown
 */
public record Remark(long id, long proposal, Optional<AccountId> author, Instant writtenAt, String path, String text) {
    /** The longest path, in characters. */
    public static final int LONGEST_PATH = 500;
}
