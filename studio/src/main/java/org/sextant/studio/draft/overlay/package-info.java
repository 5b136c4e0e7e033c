/** Drafts laid over a release: what content would be with them. */
@NullMarked
package org.sextant.studio.draft.overlay;

import org.jspecify.annotations.NullMarked;
