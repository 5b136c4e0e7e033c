package org.sextant.session;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.account.Viewer;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;
import org.sextant.platform.Actor;
import org.sextant.platform.SessionId;

/** Sessions in the API. */
@Singleton
final class SessionFeature implements GraphQlFeature {
    private final SessionService sessions;
    private final SessionCreate sessionCreate;
    private final SessionRefresh sessionRefresh;
    private final SessionEnd sessionEnd;

    SessionFeature(SessionService sessions, SessionCreate sessionCreate, SessionRefresh sessionRefresh,
            SessionEnd sessionEnd) {
        this.sessions = sessions;
        this.sessionCreate = sessionCreate;
        this.sessionRefresh = sessionRefresh;
        this.sessionEnd = sessionEnd;
    }

    @Override
    public String sdl() {
        return "org/sextant/session/session.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.loaded("Viewer", "sessions", Viewer.class, Viewer::actor, this::ofEach);
        wiring.mutation("sessionCreate", sessionCreate).mutation("sessionRefresh", sessionRefresh)
                .mutation("sessionEnd", sessionEnd);
    }

    private Map<Actor, List<ViewerSession>> ofEach(List<Actor> actors) {
        return actors.stream().collect(Collectors.toMap(Function.identity(), this::open));
    }

    private List<ViewerSession> open(Actor actor) {
        long current = actor.session().map(SessionId::value).orElse(0L);
        return sessions.open(actor, actor.account().orElseThrow()).stream().map(session -> new ViewerSession(
                session.createdAt(), session.usedAt(), session.client(), session.id() == current)).toList();
    }
}
