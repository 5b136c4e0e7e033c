/** The revisions that a release may have. */
@NullMarked
package org.sextant.studio.review.accepted;

import org.jspecify.annotations.NullMarked;
