package org.sextant.search.index;

/** What can be found. */
public enum SearchType {
    TUTORIAL, RESOURCE, CHALLENGE, SKILL, TUBE, COMPETENCE, DESCRIPTOR, TARGET_PROFILE
}
