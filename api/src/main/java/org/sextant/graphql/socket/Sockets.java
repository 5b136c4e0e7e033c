package org.sextant.graphql.socket;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.sextant.graphql.execution.Engine;
import org.sextant.graphql.http.CallReader;
import org.sextant.graphql.http.RequestReader;
import org.sextant.graphql.live.Addresses;
import org.sextant.graphql.live.Admission;
import org.sextant.graphql.live.LiveLimits;
import org.sextant.graphql.live.Origins;
import org.sextant.platform.Identifiers;
import org.sextant.platform.database.Startup;

/** What all sockets need of the server. */
@Singleton
final class Sockets {
    private final Engine engine;
    private final CallReader calls;
    private final RequestReader requests;
    private final Identifiers identifiers;
    private final Admission admission;
    private final LiveLimits limits;
    private final Origins origins;
    private final Addresses addresses;
    private final Startup startup;
    private final ExecutorService executor;

    Sockets(Engine engine, CallReader calls, RequestReader requests, Identifiers identifiers, Admission admission,
            LiveLimits limits, Origins origins, Addresses addresses, Startup startup,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.engine = engine;
        this.calls = calls;
        this.requests = requests;
        this.identifiers = identifiers;
        this.admission = admission;
        this.limits = limits;
        this.origins = origins;
        this.addresses = addresses;
        this.startup = startup;
        this.executor = executor;
    }

    Engine engine() {
        return engine;
    }

    CallReader calls() {
        return calls;
    }

    RequestReader requests() {
        return requests;
    }

    Admission admission() {
        return admission;
    }

    LiveLimits limits() {
        return limits;
    }

    Origins origins() {
        return origins;
    }

    Addresses addresses() {
        return addresses;
    }

    /** What stands between the server and its first answer. */
    Optional<String> obstacle() {
        return startup.obstacle();
    }

    /** A name for a request or an operation. */
    String name() {
        return identifiers.request();
    }

    /** Does what may take a while away from the event loop. */
    void work(Runnable work) {
        executor.execute(work);
    }
}
