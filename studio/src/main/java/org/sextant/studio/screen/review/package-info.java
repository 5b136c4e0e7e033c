/** What waits for a review, and a proposal with its decision. */
@NullMarked
package org.sextant.studio.screen.review;

import org.jspecify.annotations.NullMarked;
