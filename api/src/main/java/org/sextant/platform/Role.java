package org.sextant.platform;

/** What somebody may do. The description of each is in {@code machine.graphqls}. */
public enum Role {
    LEARNER, ADMIN, READER, AUTHOR, REVIEWER, PUBLISHER, MEMBER, ORG_ADMIN, SUPERVISOR, CENTRE_MEMBER, JURY, INVIGILATOR
}
