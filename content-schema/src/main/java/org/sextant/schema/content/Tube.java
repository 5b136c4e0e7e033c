package org.sextant.schema.content;

import java.util.regex.Pattern;
import org.sextant.schema.Require;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.text.LocalizedText;

/**
 * A ladder of skills on one subject; its practical title and description are what people see as a subject (sujet).
 *
 * @param name     how authors name it, such as {@code @moteurs}; unique in a release
 * @param thematic id of the thematic of its competence that it stands in
 */
public record Tube(TubeId id, String name, CompetenceIndex competence, String thematic, LocalizedText title,
        LocalizedText description) {
    private static final Pattern NAME = Pattern.compile("@[A-Za-z][A-Za-z0-9_]*");

    public Tube {
        Require.present(id, "id");
        Require.present(competence, "competence");
        Require.slug(thematic, "thematic");
        Require.present(title, "title");
        Require.present(description, "description");
        if (!NAME.matcher(Require.present(name, "name")).matches()) {
            throw new IllegalArgumentException(
                    "'" + name + "' is no tube name; write @ and ASCII letters or digits, for example \"@moteurs\"");
        }
    }
}
