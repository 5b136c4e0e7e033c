package org.sextant.schema.content;

/** What a tutorial is made of. */
public enum TutorialFormat {
    PAGE, VIDEO, AUDIO, PDF, IMAGE, SLIDESHOW, EXERCISE, SCENARIO, TOOL
}
