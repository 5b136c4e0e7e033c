package org.sextant.platform;

import io.micronaut.core.order.Ordered;

/**
 * A place where people can go on a started server.
 *
 * @param title what it is, in a word or two
 * @param path  where it is, from the root
 * @param order places are listed in this order
 */
public record Address(String title, String path, int order) implements Ordered {
    @Override
    public int getOrder() {
        return order;
    }
}
