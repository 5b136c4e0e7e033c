package org.sextant.account;

import java.util.List;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;

/**
 * Somebody who is signed in, as they see themselves.
 *
 * @param actor never anonymous; other features answer fields of the viewer with it
 */
public record Viewer(Actor actor) {
    /** What they may do, in the order of the roles. */
    public List<Role> roles() {
        return actor.roles().stream().sorted().toList();
    }
}
