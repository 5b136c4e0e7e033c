/** Working copies: what an author has before them, kept as they type, until it is a revision. */
@NullMarked
package org.sextant.studio.draft.copy;

import org.jspecify.annotations.NullMarked;
