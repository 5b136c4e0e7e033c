package org.sextant.schema.content;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.Require;

/**
 * Something to learn from (tutoriel): a link or a body of our own.
 *
 * @param source      author or publisher
 * @param duration    how long it takes
 * @param locale      its language, a BCP 47 tag
 * @param licence     an SPDX identifier, or none when only linking is allowed
 * @param link        where it is, when it is not ours
 * @param body        its text in Markdown, when it is ours
 * @param publishedOn when it came out
 * @param updatedOn   when it was last changed, if it was
 */
public record Tutorial(TutorialId id, String title, String source, TutorialFormat format, Duration duration,
        String locale, @Nullable String licence, @Nullable URI link, @Nullable String body, LocalDate publishedOn,
        @Nullable LocalDate updatedOn) {
    public Tutorial {
        Require.present(id, "id");
        Require.text(title, "title");
        Require.text(source, "source");
        Require.present(format, "format");
        Require.present(duration, "duration");
        Require.languageTag(locale, "locale");
        Require.present(publishedOn, "publishedOn");
        if ((link == null) == (body == null)) {
            throw new IllegalArgumentException("a tutorial has either a 'link' or a 'body'");
        }
        if (body != null) {
            Require.text(body, "body");
        }
    }
}
