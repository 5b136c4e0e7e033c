/** The page at the root: what is served and where to go. */
@NullMarked
package org.sextant.page.home;

import org.jspecify.annotations.NullMarked;
