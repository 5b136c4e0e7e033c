/** Trying passwords, as often as the guards allow, and the networks from which accounts are known. */
@NullMarked
package org.sextant.session.attempt;

import org.jspecify.annotations.NullMarked;
