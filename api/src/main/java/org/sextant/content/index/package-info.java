/** What content is found by, and what its skills are worth in pix. */
@NullMarked
package org.sextant.content.index;

import org.jspecify.annotations.NullMarked;
