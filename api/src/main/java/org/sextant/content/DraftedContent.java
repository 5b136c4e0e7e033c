package org.sextant.content;

import java.util.List;

/** What authors are at work on, laid over published content. The studio brings it; without the studio there is none. */
public interface DraftedContent {
    /** The newest of every draft over the release in service, for whoever may read drafts. */
    Drafted over(PublishedContent inService);

    /**
     * Content with drafts.
     *
     * @param content as if all drafts were published that can be
     * @param state   names it: while it is the same, so is the content
     * @param leftOut the drafts with which the rest could not be read, and those that the release has overtaken, each by
     *                its kind and key, such as {@code SKILL/moteurs-3}
     */
    record Drafted(PublishedContent content, String state, List<String> leftOut) {
        public Drafted {
            leftOut = List.copyOf(leftOut);
        }
    }
}
