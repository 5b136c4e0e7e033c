package org.sextant.search;

import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sextant.challenge.PromptService;
import org.sextant.content.DescriptorCell;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.search.index.SearchDocument;

/** The things that documents of an index are of. */
@Singleton
final class HitContent {
    private final PromptService prompts;

    HitContent(PromptService prompts) {
        this.prompts = prompts;
    }

    /** The thing, read with the rights of the reader once more: the index gives nothing away by itself. */
    Object of(SearchDocument document, ReadableContent readable) {
        PublishedContent content = readable.content();
        String key = document.key();
        @Nullable
        Object found = switch (document.type()) {
            case TUTORIAL -> content.tutorials().find(key).orElse(null);
            case RESOURCE -> content.resources().find(key).orElse(null);
            case CHALLENGE -> readable.challenge(key).map(prompts::prompt).orElse(null);
            case SKILL -> readable.skill(key).orElse(null);
            case TUBE -> content.tubes().find(key).orElse(null);
            case COMPETENCE -> content.competence(new CompetenceIndex(key)).orElse(null);
            case DESCRIPTOR -> descriptor(content, key);
            case TARGET_PROFILE -> content.targetProfiles().find(key).orElse(null);
        };
        return Objects.requireNonNull(found, () -> document.entity() + " was indexed and is not there");
    }

    private static @Nullable Object descriptor(PublishedContent content, String key) {
        return content.competences().stream().filter(c -> key.startsWith(c.index() + "-"))
                .flatMap(c -> c.descriptors().stream().filter(d -> key.equals(c.index() + "-" + d.level()))
                        .map(d -> new DescriptorCell(c, d)))
                .findFirst().orElse(null);
    }
}
