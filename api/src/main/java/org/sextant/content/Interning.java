package org.sextant.content;

import com.github.benmanes.caffeine.cache.Interner;
import jakarta.inject.Singleton;
import java.util.List;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Release;

/** Makes releases share the parts in which they do not differ, so that ten of them take little more room than one. */
@Singleton
final class Interning {
    private final Interner<Object> parts = Interner.newWeakInterner();

    Release shared(Release release) {
        Content content = release.content();
        return new Release(release.number(), release.publishedAt(), new Content(content.maxReachableLevel(),
                one(content.framework()), all(content.competences()), all(content.tubes()), all(content.skills()),
                all(content.challenges()), all(content.tutorials()), all(content.resources()),
                all(content.targetProfiles()), all(content.forms()), all(content.synonyms()),
                all(content.referentials())));
    }

    private <T> List<T> all(List<T> values) {
        return values.stream().map(this::one).toList();
    }

    @SuppressWarnings("unchecked") // the interner answers with an equal object, and records are equal within a class only
    private <T> T one(T value) {
        return (T) parts.intern(value);
    }
}
