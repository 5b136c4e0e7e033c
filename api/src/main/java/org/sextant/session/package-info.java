/** Signing in, staying signed in and signing out: sessions, their tokens, and the guards at the door. */
@NullMarked
package org.sextant.session;

import org.jspecify.annotations.NullMarked;
