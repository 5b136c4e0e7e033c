package org.sextant.studio.draft.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Reason;
import org.sextant.studio.draft.RestoreOutcome;
import org.sextant.studio.draft.Revision;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** A hundred sequences of edits at random, by two authors on real entities: every revision restores exactly. */
class EditSequencesTest {
    private static final int SEQUENCES = 100;
    private static final int STEPS = 14;
    private static final List<EntityRef> ENTITIES = List.of(new EntityRef(EntityKind.TUBE, "moteurs"),
            new EntityRef(EntityKind.SKILL, "moteurs-1"), new EntityRef(EntityKind.CHALLENGE, "moteurs-1-0"),
            new EntityRef(EntityKind.TARGET_PROFILE, "premiers-pas"), new EntityRef(EntityKind.COMPETENCE, "1.1"),
            new EntityRef(EntityKind.FRAMEWORK, "CRCN"));

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    /** What the revisions of each entity must say, as it was when they were made. */
    private static final Map<EntityRef, List<Document>> MADE = new HashMap<>();

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRevisionRestoresExactly(int seed) {
        Random random = new Random(seed);
        Edits edits = new Edits(seed);
        EntityRef entity = ENTITIES.get(seed % ENTITIES.size());
        List<Document> made = MADE.computeIfAbsent(entity, _ -> new ArrayList<>());
        for (int step = 0; step < STEPS; step++) {
            Actor author = author(random.nextBoolean() ? "une.autrice@example.org" : "un.auteur@example.org");
            if (random.nextInt(4) == 0 && !made.isEmpty()) {
                restored(author, entity, 1 + random.nextInt(made.size()), made);
            } else {
                edited(author, entity, edits, random, made);
            }
        }
        Draft draft = drafts().find(author("une.autrice@example.org"), entity).orElseThrow();
        assertThat(draft.revision()).isEqualTo(made.size());
        List<Revision.Key> keys = IntStream.rangeClosed(1, made.size())
                .mapToObj(number -> new Revision.Key(draft.id(), number)).toList();
        Map<Revision.Key, Document> kept = drafts().documents(keys);
        assertThat(keys.stream().map(kept::get)).as("what was written stands for ever").isEqualTo(made);
    }

    private static int[] seeds() {
        return IntStream.range(0, SEQUENCES).toArray();
    }

    private static void edited(Actor author, EntityRef entity, Edits edits, Random random, List<Document> made) {
        WorkingCopy copy = opened(author, entity);
        if (made.isEmpty()) {
            made.add(copy.document()); // as the release has it
        }
        for (int saves = random.nextInt(3); saves >= 0; saves--) {
            copy = saved(author, entity, copy, edits.edited(copy.document()), copy.baseRevision());
        }
        switch (random.nextInt(5)) {
            case 0 -> assertThat(copies().discard(author, entity, copy.version()))
                    .isEqualTo(new DiscardOutcome.Discarded(copy));
            case 1 -> { // the lid is closed: the next opening goes on from here
            }
            default -> committed(author, entity, copy, made);
        }
    }

    /** Makes a revision; where the other author was quicker, of what both wrote. */
    private static void committed(Actor author, EntityRef entity, WorkingCopy copy, List<Document> made) {
        CommitOutcome outcome = commit(author, entity, copy, made.size());
        if (outcome instanceof CommitOutcome.Stale stale) {
            WorkingCopy merged = saved(author, entity, copy, stale.merged(), stale.theirs());
            copy = merged;
            outcome = commit(author, entity, merged, made.size());
        }
        if (outcome instanceof CommitOutcome.NothingChanged) {
            copies().discard(author, entity, copy.version());
            return;
        }
        assertThat(outcome).isInstanceOfSatisfying(CommitOutcome.Committed.class,
                committed -> assertThat(committed.revision().number()).isEqualTo(made.size() + 1));
        made.add(copy.document());
    }

    private static void restored(Actor author, EntityRef entity, int number, List<Document> made) {
        RestoreOutcome outcome = drafts().restore(author, entity, made.size(), number, new Reason("Retour."));
        if (made.get(number - 1).equals(made.getLast())) {
            assertThat(outcome).isEqualTo(new RestoreOutcome.NothingChanged());
            return;
        }
        assertThat(outcome).isInstanceOf(RestoreOutcome.Restored.class);
        made.add(made.get(number - 1));
    }

    private static WorkingCopy opened(Actor author, EntityRef entity) {
        return ((OpenOutcome.Opened) copies().open(author, entity.kind(), entity.key())).copy();
    }

    private static WorkingCopy saved(Actor author, EntityRef entity, WorkingCopy copy, Document document, int base) {
        SaveOutcome outcome = copies().save(author, entity, copy.version(), Optional.of(base),
                document.json());
        WorkingCopy saved = ((SaveOutcome.Saved) outcome).copy();
        assertThat(saved.document()).isEqualTo(document);
        return saved;
    }

    private static CommitOutcome commit(Actor author, EntityRef entity, WorkingCopy copy, int newest) {
        return SERVER.bean(CommitService.class).commit(author, entity, newest, copy.version(),
                new Reason("Plus clair."));
    }

    private static Actor author(String login) {
        return new Actor(SERVER.account(login, Role.AUTHOR), login, Set.of(Role.AUTHOR));
    }

    private static WorkingCopyService copies() {
        return SERVER.bean(WorkingCopyService.class);
    }

    private static DraftService drafts() {
        return SERVER.bean(DraftService.class);
    }
}
