package org.sextant.platform;

import io.micronaut.core.order.Ordered;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sextant.schema.text.LocalizedText;

/**
 * A place where people can go on a started server.
 *
 * @param title what it is, in a word or two
 * @param path  where it is, from the root
 * @param order places are listed in this order
 */
public record Address(LocalizedText title, String path, int order) implements Ordered {
    /** A place of the same name in all languages. */
    public Address(String title, String path, int order) {
        this(title, title, path, order);
    }

    /** A place with a French name and an English one. */
    public Address(String french, String english, String path, int order) {
        this(LocalizedText.of(Map.of("fr", french, "en", english)), path, order);
    }

    /** What it is, in the reader's language. */
    public String title(Locale locale) {
        return title.in(List.of(locale)).text();
    }

    @Override
    public int getOrder() {
        return order;
    }
}
