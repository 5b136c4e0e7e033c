/** The release: an immutable whole of published content, and its canonical form. */
@NullMarked
package org.sextant.schema.release;

import org.jspecify.annotations.NullMarked;
