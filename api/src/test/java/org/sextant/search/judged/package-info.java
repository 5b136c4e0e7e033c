/** How good the search is: queries with graded documents, judged from titles alone, and what engines make of them. */
@NullMarked
package org.sextant.search.judged;

import org.jspecify.annotations.NullMarked;
