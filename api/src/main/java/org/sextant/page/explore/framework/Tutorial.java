package org.sextant.page.explore.framework;

import java.time.Duration;
import java.util.Locale;

/** A tutorial in a list. */
public record Tutorial(String id, String title, String source, String format, Duration duration, Locale locale) {
}
