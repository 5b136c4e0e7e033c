package org.sextant.schema.framework;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.Require;
import org.sextant.schema.text.LocalizedText;

/**
 * A legal or official text on which content rests.
 *
 * @param id    how content names it
 * @param title its full title
 * @param date  the day of its signature or publication, when known
 * @param url   where it can be read, when known
 */
public record LegalReference(String id, LocalizedText title, @Nullable LocalDate date, @Nullable URI url) {
    public LegalReference {
        Require.slug(id, "id");
        Require.present(title, "title");
    }
}
