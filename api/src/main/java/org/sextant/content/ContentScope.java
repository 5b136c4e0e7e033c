package org.sextant.content;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sextant.graphql.Localized;
import org.sextant.graphql.Request;
import org.sextant.schema.text.LocalizedText;

/**
 * The release and the languages that a branch of an answer is read from.
 *
 * @param content one release from the first field to the last
 * @param locales the languages wanted, best first
 */
record ContentScope(PublishedContent content, List<Locale> locales) implements Localized {
    /** The scope of a field: that of its branch, otherwise that of the request. */
    static ContentScope of(DataFetchingEnvironment environment) {
        if (environment.getLocalContext() instanceof ContentScope scope) {
            return scope;
        }
        PublishedContent content = Objects.requireNonNull(
                environment.getGraphQlContext().<PublishedContent>get(PublishedContent.class),
                "every request has its release");
        return new ContentScope(content, Request.of(environment).locales());
    }

    /** The same with another release. */
    ContentScope in(PublishedContent other) {
        return new ContentScope(other, locales);
    }

    /** The same with one language wanted. */
    ContentScope in(Locale locale) {
        return new ContentScope(content, List.of(locale));
    }

    /** A text in the reader's language. */
    String text(LocalizedText text) {
        return text.in(locales).text();
    }
}
