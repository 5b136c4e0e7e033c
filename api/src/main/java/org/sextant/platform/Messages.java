package org.sextant.platform;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of one feature in French and English: {@code messages_fr.properties} and {@code messages_en.properties}
 * beside its classes, in UTF-8, as {@link MessageFormat} reads them. A key that one language lacks comes in French.
 */
public final class Messages {
    private static final ResourceBundle.Control FRENCH_FIRST = new ResourceBundle.Control() {
        @Override
        public List<Locale> getCandidateLocales(String baseName, Locale locale) {
            return locale.getLanguage().equals("en") ? List.of(Locale.ENGLISH, Locale.FRENCH) : List.of(Locale.FRENCH);
        }
    };

    private final String baseName;
    private final ClassLoader loader;

    private Messages(String baseName, ClassLoader loader) {
        this.baseName = baseName;
        this.loader = loader;
    }

    /** The sentences that stand beside a class. */
    public static Messages beside(Class<?> type) {
        return new Messages(type.getPackageName() + ".messages", type.getClassLoader());
    }

    /** Whether there is a sentence, for what plug-ins name as they like. */
    public boolean has(Locale locale, String key) {
        return bundle(locale).containsKey(key);
    }

    /** A sentence in a language, with what it speaks of. */
    public String get(Locale locale, String key, Object... arguments) {
        String pattern = bundle(locale).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(baseName, locale, loader, FRENCH_FIRST);
    }
}
