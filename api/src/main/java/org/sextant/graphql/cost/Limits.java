package org.sextant.graphql.cost;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * What one request may ask for, below {@code sextant.limits} in the configuration.
 *
 * @param cost           the highest cost of a document; a field costs its weight, times the size of the lists above it
 * @param depth          how deep selections may nest
 * @param aliases        how many fields of a document may be renamed
 * @param rootFields     how many fields of {@code Query} an operation may select
 * @param rootMutations  how many mutations an operation may run
 * @param listItems      how many elements a list may have that a request gives
 * @param documentTokens how long a document may be, in tokens
 * @param requestBytes   how long the body of a request may be
 * @param requestTime    how long a request may take to arrive; a long one has a second more for each 4,096 bytes
 * @param time           how long an operation may run
 */
@ConfigurationProperties("sextant.limits")
public record Limits(@Bindable(defaultValue = "20000") int cost, @Bindable(defaultValue = "20") int depth,
        @Bindable(defaultValue = "100") int aliases, @Bindable(defaultValue = "50") int rootFields,
        @Bindable(defaultValue = "4") int rootMutations, @Bindable(defaultValue = "100") int listItems,
        @Bindable(defaultValue = "10000") int documentTokens, @Bindable(defaultValue = "1048576") int requestBytes,
        @Bindable(defaultValue = "20s") Duration requestTime, @Bindable(defaultValue = "10s") Duration time) {
}
