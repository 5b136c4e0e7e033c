package org.sextant.graphql;

import org.sextant.platform.Actor;

/** Tells who holds a bearer token. */
public interface ActorResolver {
    /** The holder of the token; a {@link RequestProblem} when the token is not or no longer valid. */
    Actor actor(String bearerToken);
}
