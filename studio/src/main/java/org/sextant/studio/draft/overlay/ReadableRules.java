package org.sextant.studio.draft.overlay;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sextant.schema.release.Content;
import org.sextant.schema.rule.Breach;
import org.sextant.schema.rule.ContentRules;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/**
 * Which drafts can be shown together. Drafts may break any rule but those without which content cannot be read from one
 * thing to the next: what is named must be there.
 */
final class ReadableRules {
    private static final Set<String> NEEDED = Set.of("dead-reference", "tube-place-unknown", "legal-reference-unknown",
            "framework-areas", "framework-levels", "competence-levels", "thematic-twice");
    /** What others need to be in place, so that the fault may be theirs where none of the others is a draft. */
    private static final Set<EntityKind> GROUND = EnumSet.of(EntityKind.FRAMEWORK, EntityKind.COMPETENCE,
            EntityKind.TUBE);

    private ReadableRules() {
    }

    /**
     * The drafts that can be shown over content.
     *
     * @param entities all, each the record that a release has of it
     */
    static Map<EntityRef, Object> shown(Content base, Map<EntityRef, Object> entities) {
        Set<Breach> before = Set.copyOf(breaches(base));
        Map<EntityRef, Object> shown = new HashMap<>(entities);
        Set<EntityRef> atFault = atFault(base, shown, before);
        while (!atFault.isEmpty()) {
            shown.keySet().removeAll(atFault);
            atFault = atFault(base, shown, before);
        }
        return shown;
    }

    private static Set<EntityRef> atFault(Content base, Map<EntityRef, Object> shown, Set<Breach> before) {
        List<Breach> breaches = breaches(OverlayRules.laid(base, shown)).stream()
                .filter(breach -> !before.contains(breach)).toList();
        Set<EntityRef> subjects = breaches.stream().flatMap(breach -> subject(breach).stream())
                .filter(shown::containsKey).collect(Collectors.toCollection(HashSet::new));
        return breaches.isEmpty() || !subjects.isEmpty()
                ? subjects
                : shown.keySet().stream().filter(entity -> GROUND.contains(entity.kind()))
                        .collect(Collectors.toSet());
    }

    private static List<Breach> breaches(Content content) {
        return ContentRules.breaches(content, _ -> Optional.empty()).stream()
                .filter(breach -> NEEDED.contains(breach.rule().id())).toList();
    }

    private static Optional<EntityRef> subject(Breach breach) {
        return EntityRef.of(EntityKind.valueOf(breach.subject().kind().name()), breach.subject().id());
    }
}
