package org.sextant.schema.framework;

/** Two levels under one name: novice 1-2, independent 3-4, advanced 5-6, expert 7-8. */
public enum Band {
    NOVICE, INDEPENDENT, ADVANCED, EXPERT
}
