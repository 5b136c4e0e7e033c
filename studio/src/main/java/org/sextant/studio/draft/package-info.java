/** Drafts: what authors edit, as revisions that are never changed. */
@NullMarked
package org.sextant.studio.draft;

import org.jspecify.annotations.NullMarked;
