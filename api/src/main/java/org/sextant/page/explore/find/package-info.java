/** The search page: one box, choices with counts, results. */
@NullMarked
package org.sextant.page.explore.find;

import org.jspecify.annotations.NullMarked;
