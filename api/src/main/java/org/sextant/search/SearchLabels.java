package org.sextant.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sextant.content.PublishedContent;
import org.sextant.platform.Messages;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.text.LocalizedText;
import org.sextant.search.index.Dimension;

/** Values of dimensions as people read them. */
final class SearchLabels {
    private static final Messages MESSAGES = Messages.beside(SearchLabels.class);

    private final PublishedContent content;
    private final List<Locale> locales;
    private final Locale locale;

    /**
     * Labels for a reader.
     *
     * @param locales the languages in which texts of content are wanted
     * @param locale  the language of all other words
     */
    SearchLabels(PublishedContent content, List<Locale> locales, Locale locale) {
        this.content = content;
        this.locales = locales;
        this.locale = locale;
    }

    String of(Dimension dimension, String value) {
        return switch (dimension) {
            case AREA -> content.framework().areas().stream().filter(a -> Integer.toString(a.code()).equals(value))
                    .findFirst().map(area -> value + " " + in(area.title())).orElse(value);
            case COMPETENCE -> competence(value).map(title -> value + " " + title).orElse(value);
            case TUBE -> content.tubes().named(value).map(tube -> in(tube.title())).orElse(value);
            case DISCIPLINE -> content.referentials().all().stream().flatMap(r -> r.items().stream())
                    .filter(item -> item.code().equals(value)).findFirst().map(item -> in(item.title())).orElse(value);
            case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(locale);
            case TYPE, FORMAT -> message(dimension + "." + value, value);
            case DURATION -> value.chars().allMatch(Character::isDigit)
                    ? MESSAGES.get(locale, "DURATION.MOST", value)
                    : message(dimension + "." + value, value);
            case LEVEL -> MESSAGES.get(locale, "LEVEL", value);
            case CYCLE, AUDIENCE, AUTHOR, YEAR, LICENCE -> value;
        };
    }

    private Optional<String> competence(String value) {
        return content.competences().stream().filter(c -> c.index().equals(new CompetenceIndex(value))).findFirst()
                .map(competence -> in(competence.title()));
    }

    private String message(String key, String otherwise) {
        return MESSAGES.has(locale, key) ? MESSAGES.get(locale, key) : otherwise;
    }

    private String in(LocalizedText text) {
        return text.in(locales).text();
    }
}
