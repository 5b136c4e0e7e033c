/** What of a release can be found, and the index in which it is looked up. */
@NullMarked
package org.sextant.search.index;

import org.jspecify.annotations.NullMarked;
