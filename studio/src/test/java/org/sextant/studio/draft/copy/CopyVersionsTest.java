package org.sextant.studio.draft.copy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.draft.Reason;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** A window that was left open never takes a later working copy for the one that it has seen. */
class CopyVersionsTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void aCopyBegunAfterARevisionIsNotTakenForTheFormerOne() {
        EntityRef entity = new EntityRef(EntityKind.TUBE, "moteurs");
        WorkingCopy left = opened(entity);
        WorkingCopy typed = saved(entity, left, "Sources");
        assertThat(SERVER.bean(CommitService.class).commit(author(), entity, typed.baseRevision(), typed.version(),
                new Reason("Un mot."))).isInstanceOf(CommitOutcome.Committed.class);
        WorkingCopy next = opened(entity);
        assertThat(next.version()).isGreaterThan(typed.version());
        assertThat(save(entity, left.version(), "À perte")).isEqualTo(new SaveOutcome.Stale(next));
        assertThat(copies().discard(author(), entity, left.version())).isEqualTo(new DiscardOutcome.Stale(next));
    }

    @Test
    void aCopyBegunAfterOneWasThrownAwayIsNotTakenForIt() {
        EntityRef entity = new EntityRef(EntityKind.TUBE, "requetes");
        WorkingCopy left = saved(entity, opened(entity), "Un");
        copies().discard(author(), entity, saved(entity, left, "Deux").version());
        WorkingCopy next = saved(entity, opened(entity), "Trois");
        for (int version = 1; version <= left.version() + 1; version++) {
            assertThat(save(entity, version, "À perte")).isEqualTo(new SaveOutcome.Stale(next));
        }
        assertThat(saved(entity, next, "Quatre").version()).isEqualTo(next.version() + 1);
    }

    private static WorkingCopy opened(EntityRef entity) {
        return ((OpenOutcome.Opened) copies().open(author(), entity.kind(), entity.key())).copy();
    }

    private static WorkingCopy saved(EntityRef entity, WorkingCopy copy, String title) {
        return ((SaveOutcome.Saved) save(entity, copy.version(), title)).copy();
    }

    private static SaveOutcome save(EntityRef entity, int version, String title) {
        String document = opened(entity).document().json();
        return copies().save(author(), entity, version, Optional.empty(),
                document.replaceFirst("\"title\":\\{[^}]*}", "\"title\":{\"fr\":\"" + title + "\"}"));
    }

    private static Actor author() {
        String login = "une.autrice@example.org";
        return new Actor(SERVER.account(login, Role.AUTHOR), login, Set.of(Role.AUTHOR));
    }

    private static WorkingCopyService copies() {
        return SERVER.bean(WorkingCopyService.class);
    }
}
