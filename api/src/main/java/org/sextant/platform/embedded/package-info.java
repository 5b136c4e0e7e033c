/** The embedded database: nothing else in the house knows of it. */
@NullMarked
package org.sextant.platform.embedded;

import org.jspecify.annotations.NullMarked;
