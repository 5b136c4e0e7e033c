package org.sextant.search.index;

/** What hits are counted and narrowed by. */
public enum Dimension {
    TYPE, AREA, COMPETENCE, LEVEL, TUBE, FORMAT, DURATION, DISCIPLINE, CYCLE, AUDIENCE, LANGUAGE, AUTHOR, YEAR, LICENCE
}
