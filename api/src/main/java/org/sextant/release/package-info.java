/** Releases in the database: what was published, and the banks that are offered for publication. */
@NullMarked
package org.sextant.release;

import org.jspecify.annotations.NullMarked;
