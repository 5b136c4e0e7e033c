/** How often something may be attempted: counted in the database, so that all nodes count together. */
@NullMarked
package org.sextant.guard;

import org.jspecify.annotations.NullMarked;
