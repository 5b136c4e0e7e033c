package org.sextant.content;

/** What a feature makes of a release before anybody reads it, so that nobody who asks first has to wait. */
public interface ReleasePreparation {
    /** Makes it; called once, just before the release comes into service. */
    void prepare(PublishedContent content);
}
