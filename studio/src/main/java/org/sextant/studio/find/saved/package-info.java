/** Searches that somebody keeps, to look again for what they look for often. */
@NullMarked
package org.sextant.studio.find.saved;

import org.jspecify.annotations.NullMarked;
