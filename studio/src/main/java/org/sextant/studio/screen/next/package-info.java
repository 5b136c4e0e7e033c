/** What the next release would have, and its publication. */
@NullMarked
package org.sextant.studio.screen.next;

import org.jspecify.annotations.NullMarked;
