package org.sextant.studio.publish.candidate;

import java.util.List;
import java.util.Map;
import org.sextant.content.PublishedContent;
import org.sextant.schema.release.Content;
import org.sextant.studio.draft.overlay.Head;
import org.sextant.studio.draft.overlay.Standing;

/**
 * What the next release would have.
 *
 * @param base    the release in service
 * @param content that release with what goes in
 * @param entries what goes in, in the order of their names
 * @param left    what was validated and cannot go in, and why
 */
public record Candidate(PublishedContent base, Content content, List<CandidateEntry> entries,
        Map<Head, Standing> left) {
    public Candidate {
        entries = List.copyOf(entries);
    }
}
