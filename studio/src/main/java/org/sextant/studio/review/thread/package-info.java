/** Threads of a review: what is said about a place of what is under review, until it is resolved. */
@NullMarked
package org.sextant.studio.review.thread;

import org.jspecify.annotations.NullMarked;
