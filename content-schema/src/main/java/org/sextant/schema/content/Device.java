package org.sextant.schema.content;

/** What a learner sits before. */
public enum Device {
    COMPUTER, TABLET, PHONE
}
