package org.sextant.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sextant.platform.AccountId;

/**
 * What a kind of letter says, in French and English: the files {@code letters/<name>_fr.txt} and {@code _en.txt} beside a
 * class. The first line is the subject; what stands in braces is filled in.
 */
public final class LetterTemplate {
    private static final Pattern BLANK = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Class<?> beside;
    private final String name;

    private LetterTemplate(Class<?> beside, String name) {
        this.beside = beside;
        this.name = name;
    }

    /** The template of that name beside a class. */
    public static LetterTemplate beside(Class<?> type, String name) {
        return new LetterTemplate(type, name);
    }

    /**
     * A letter to somebody, in English if that is their language, otherwise in French.
     *
     * @param values by the names in braces; a name without a value is a bug
     */
    public Letter to(String address, Locale reader, AccountId about, Map<String, String> values) {
        Locale locale = reader.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        String text = BLANK.matcher(read(locale)).replaceAll(blank -> {
            String value = values.get(blank.group(1));
            if (value == null) {
                throw new IllegalStateException("the letter " + name + " lacks " + blank.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
        int subjectEnd = text.indexOf('\n');
        return new Letter(Optional.of(about), address, locale, text.substring(0, subjectEnd).strip(),
                text.substring(subjectEnd).strip() + "\n");
    }

    private String read(Locale locale) {
        String file = "letters/" + name + "_" + locale.getLanguage() + ".txt";
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
