package org.sextant.studio.alike;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;
import org.sextant.platform.Actor;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.text.LocalizedText;
import org.sextant.search.index.SearchType;
import org.sextant.search.similar.LookAlike;
import org.sextant.search.similar.SimilarService;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.copy.WorkingCopy;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.overlay.DraftContentService;

/**
 * Warns authors of what says nearly the same, among all drafts over the release in service. Challenges of the skill that
 * one writes for are left out: they are meant to be alike.
 */
@Singleton
public final class AlikeService {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int SHOWN = 3;
    private static final Set<ChallengeStatus> ALIVE = EnumSet.of(ChallengeStatus.PROPOSED, ChallengeStatus.VALIDATED);

    private final DraftContentService contents;
    private final ContentStore store;
    private final SimilarService similar;
    private final DraftService drafts;

    AlikeService(DraftContentService contents, ContentStore store, SimilarService similar, DraftService drafts) {
        this.contents = contents;
        this.store = store;
        this.similar = similar;
        this.drafts = drafts;
    }

    /** What is like a working copy as it is, whose author alone finds it; nothing for what is no challenge or tutorial. */
    List<Alike> of(WorkingCopy copy, List<Locale> locales) {
        EntityRef entity = copy.draft().entity();
        JsonNode document = tree(copy.document().json());
        return switch (entity.kind()) {
            case CHALLENGE -> of(new Typed(EntityKind.CHALLENGE, LocalizedText.SOURCE_LOCALE, "",
                    document.path("instruction").path(LocalizedText.SOURCE_LOCALE).asText(""),
                    Optional.of(entity.key()), text(document, "skill")), copy.draft().revision() == 0, locales);
            case TUTORIAL -> of(new Typed(EntityKind.TUTORIAL,
                    Locale.forLanguageTag(text(document, "locale").orElse(LocalizedText.SOURCE_LOCALE)).getLanguage(),
                    document.path("title").asText(""), document.path("body").asText(""), Optional.of(entity.key()),
                    Optional.empty()), false, locales);
            default -> List.of();
        };
    }

    /** What is like something that has been typed; nothing for whoever may not read drafts. */
    List<Alike> of(Actor actor, Typed typed, List<Locale> locales) {
        boolean isNew = typed.kind() == EntityKind.CHALLENGE
                && typed.key().flatMap(key -> EntityRef.of(EntityKind.CHALLENGE, key))
                        .flatMap(entity -> drafts.find(actor, entity)).filter(draft -> draft.revision() == 0)
                        .isPresent();
        return Editors.mayRead(actor) ? of(typed, isNew, locales) : List.of();
    }

    private List<Alike> of(Typed typed, boolean isNew, List<Locale> locales) {
        PublishedContent drafted = contents.over(store.current()).content();
        SearchType type = typed.kind() == EntityKind.CHALLENGE ? SearchType.CHALLENGE : SearchType.TUTORIAL;
        return similar.lookAlikes(ReadableContent.whole(drafted), type, typed.language(), typed.title(), typed.text(),
                typed.key().orElse(""), typed.skill().orElse(""), SHOWN).stream()
                .flatMap(found -> alike(drafted, typed.kind(), found, isNew, locales).stream()).toList();
    }

    private static Optional<Alike> alike(PublishedContent drafted, EntityKind kind, LookAlike found, boolean isNew,
            List<Locale> locales) {
        EntityRef entity = new EntityRef(kind, found.key());
        if (kind == EntityKind.TUTORIAL) {
            return drafted.tutorials().find(found.key()).map(tutorial -> new Alike(entity, tutorial.title(),
                    found.likeness(), found.sharedWords(), false));
        }
        return drafted.challenges().find(found.key())
                .map(challenge -> new Alike(entity, challenge.instruction().in(locales).text(), found.likeness(),
                        found.sharedWords(), isNew && isAlive(challenge)));
    }

    private static boolean isAlive(Challenge challenge) {
        return ALIVE.contains(challenge.status());
    }

    private static Optional<String> text(JsonNode document, String field) {
        return Optional.of(document.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException broken) {
            throw new UncheckedIOException("a working copy that is no JSON", broken);
        }
    }
}
