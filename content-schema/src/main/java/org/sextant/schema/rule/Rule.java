package org.sextant.schema.rule;

import org.sextant.schema.Require;

/**
 * Something that must hold.
 *
 * @param id      names it in reports: lower-case letters, digits and single hyphens
 * @param meaning what must hold and why, a sentence for authors
 */
public record Rule(String id, Severity severity, String meaning) {
    public Rule {
        Require.slug(id, "id");
        Require.present(severity, "severity");
        Require.text(meaning, "meaning");
    }

    /** A rule that must hold before publishing. */
    public static Rule error(String id, String meaning) {
        return new Rule(id, Severity.ERROR, meaning);
    }

    /** A rule whose breach should be looked at. */
    public static Rule warning(String id, String meaning) {
        return new Rule(id, Severity.WARNING, meaning);
    }

    @Override
    public String toString() {
        return id;
    }
}
