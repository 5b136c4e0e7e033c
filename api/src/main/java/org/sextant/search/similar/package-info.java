/** What says much the same as something else: tutorials, challenges, and what an author is still typing. */
@NullMarked
package org.sextant.search.similar;

import org.jspecify.annotations.NullMarked;
