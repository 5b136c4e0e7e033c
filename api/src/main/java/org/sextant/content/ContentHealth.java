package org.sextant.content;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reactivestreams.Publisher;

/** Which release is served, for {@code /health}. */
@Singleton
@Readiness
final class ContentHealth implements HealthIndicator {
    private final ContentStore store;

    ContentHealth(ContentStore store) {
        this.store = store;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        Map<String, Object> details = new LinkedHashMap<>();
        store.inService().ifPresent(content -> {
            details.put("number", content.number().value());
            details.put("publishedAt", content.release().publishedAt().toString());
        });
        store.problem().ifPresent(sentence -> details.put("problem", sentence));
        HealthStatus status = store.inService().isPresent() ? HealthStatus.UP : HealthStatus.DOWN;
        return Publishers.just(HealthResult.builder("release", status).details(details).build());
    }
}
