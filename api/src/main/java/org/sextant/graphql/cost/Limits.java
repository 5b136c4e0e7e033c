package org.sextant.graphql.cost;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * What one request may ask for, below {@code sextant.limits} in the configuration.
 *
 * @param cost           the highest cost of a document; a field costs its weight, times the size of the lists above it
 * @param depth          how deep selections may nest
 * @param documentTokens how long a document may be, in tokens
 * @param requestBytes   how long the body of a request may be
 */
@ConfigurationProperties("sextant.limits")
public record Limits(@Bindable(defaultValue = "20000") int cost, @Bindable(defaultValue = "20") int depth,
        @Bindable(defaultValue = "10000") int documentTokens, @Bindable(defaultValue = "1048576") int requestBytes) {
}
