/** Challenges as learners meet them, and trying answers on them. */
@NullMarked
package org.sextant.challenge;

import org.jspecify.annotations.NullMarked;
