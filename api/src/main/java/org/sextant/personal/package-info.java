/** One's own data: a copy of all that is kept, and its deletion. */
@NullMarked
package org.sextant.personal;

import org.jspecify.annotations.NullMarked;
