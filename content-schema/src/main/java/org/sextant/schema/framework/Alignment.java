package org.sextant.schema.framework;

import org.sextant.schema.Require;

/**
 * How a competence corresponds to one of another framework.
 *
 * @param framework the other framework
 * @param code      the competence there, such as "1.2"
 * @param relation  what the other competence is, seen from this one
 */
public record Alignment(External framework, String code, Relation relation, Origin origin) {
    public Alignment {
        Require.present(framework, "framework");
        Require.text(code, "code");
        Require.present(relation, "relation");
        Require.present(origin, "origin");
    }

    /** The frameworks that competences are aligned with. */
    public enum External {
        DIGCOMP_2_2, DIGCOMP_3_0
    }

    /** What the other competence is, seen from ours. */
    public enum Relation {
        /** The same thing. */
        EXACT,
        /** Ours and more. */
        BROAD,
        /** A part of ours. */
        NARROW,
        /** Neither holds the other. */
        RELATED
    }
}
