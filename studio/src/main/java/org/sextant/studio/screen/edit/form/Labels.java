package org.sextant.studio.screen.edit.form;

import java.util.Locale;
import org.sextant.platform.Messages;

/** What places of documents are called; what only a plug-in knows is called what its schema calls it. */
public final class Labels {
    private static final Messages MESSAGES = Messages.beside(Labels.class);

    private final Locale locale;

    public Labels(Locale locale) {
        this.locale = locale;
    }

    /**
     * What a field is called.
     *
     * @param within the field that it stands in, empty for the document
     * @param title  what its schema calls it; empty for nothing
     */
    String field(String within, String name, String title) {
        for (String key : new String[]{"field." + within + "." + name, "field." + name}) {
            if (MESSAGES.has(locale, key)) {
                return MESSAGES.get(locale, key);
            }
        }
        return title.isEmpty() ? name : title;
    }

    /** What a value of a closed set is called. */
    String value(String value) {
        String key = "value." + value;
        return MESSAGES.has(locale, key) ? MESSAGES.get(locale, key) : value;
    }

    /** What a language is called. */
    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(locale);
    }

    /** A sentence of forms. */
    String get(String key, Object... arguments) {
        return MESSAGES.get(locale, key, arguments);
    }
}
