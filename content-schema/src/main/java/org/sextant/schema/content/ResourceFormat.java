package org.sextant.schema.content;

/** What a teaching resource is made of. */
public enum ResourceFormat {
    SCENARIO, DEBATE, GAME, WORKSHEET, PAGE, PDF, SLIDESHOW, VIDEO, AUDIO
}
