package org.sextant.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.sextant.platform.Role;

/** Who holds a role, in {@code account_role}; the role is a part of its key too. */
@MappedEntity("account_role")
record RoleRow(@Id long accountId, Role role) {
}
