package org.sextant.schema.content;

/** What a challenge may be asked for. */
public enum Usage {
    TRAINING, CERTIFICATION, BOTH
}
