/** Reviewers hear by letter that something waits for them. */
@NullMarked
package org.sextant.studio.review.waiting;

import org.jspecify.annotations.NullMarked;
