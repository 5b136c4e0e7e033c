/** Changing one's password, which ends all other sessions. */
@NullMarked
package org.sextant.session.password;

import org.jspecify.annotations.NullMarked;
