/** Signing in, staying signed in and signing out. */
@NullMarked
package org.sextant.session;

import org.jspecify.annotations.NullMarked;
