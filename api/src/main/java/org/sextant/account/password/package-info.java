/** Passwords: which may be chosen, and their hashes. */
@NullMarked
package org.sextant.account.password;

import org.jspecify.annotations.NullMarked;
