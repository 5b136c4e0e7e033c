package org.sextant.schema.content;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.Require;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.text.LocalizedText;

/**
 * Something for teachers to teach with: a scenario, an activity without screens, a debate.
 *
 * @param source       author or publisher
 * @param unplugged    whether it needs no screen (débranché)
 * @param duration     how long the activity takes
 * @param locale       its language, a BCP 47 tag
 * @param licence      an SPDX identifier; none when only a link is allowed
 * @param link         where it is
 * @param page         the page of the document it stands on, from 1
 * @param competences  those it works on, at least one
 * @param publishedOn  when it came out
 * @param updatedOn    when it was last changed, if it was
 */
public record Resource(ResourceId id, LocalizedText title, LocalizedText description, String source,
        ResourceFormat format, boolean unplugged, @Nullable Duration duration, String locale,
        @Nullable String licence, URI link, @Nullable Integer page, List<CompetenceIndex> competences,
        LocalDate publishedOn, @Nullable LocalDate updatedOn) {
    public Resource {
        Require.present(id, "id");
        Require.present(title, "title");
        Require.present(description, "description");
        Require.text(source, "source");
        Require.present(format, "format");
        Require.languageTag(locale, "locale");
        Require.present(link, "link");
        competences = Require.sortedByUnique(competences, c -> c, "competences");
        if (competences.isEmpty()) {
            throw new IllegalArgumentException("resource '" + id + "' has no 'competences'");
        }
        Require.present(publishedOn, "publishedOn");
    }
}
