package org.sextant.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.sextant.platform.Messages;

/**
 * The words of a screen in the reader's language.
 *
 * @param locale   French or English
 * @param messages those beside the screen
 */
public record Texts(Locale locale, Messages messages) {
    private static final ZoneId SHOWN_IN = ZoneId.of("Europe/Paris");

    /** A sentence by its key. */
    public String get(String key, Object... arguments) {
        return messages.get(locale, key, arguments);
    }

    /** The time of day of an instant. */
    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale)
                .format(instant.atZone(SHOWN_IN));
    }

    /** An instant as people read it. */
    public String date(Instant instant) {
        ZonedDateTime local = instant.atZone(SHOWN_IN);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(local) + ", "
                + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(local);
    }
}
