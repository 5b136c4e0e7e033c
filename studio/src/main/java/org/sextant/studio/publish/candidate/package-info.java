/** What the next release would have, its publication, and the way back to an earlier one. */
@NullMarked
package org.sextant.studio.publish.candidate;

import org.jspecify.annotations.NullMarked;
