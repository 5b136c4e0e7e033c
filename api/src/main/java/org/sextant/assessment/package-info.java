/** Tests that learners take: what they are, and the door to all kinds of them. */
@NullMarked
package org.sextant.assessment;

import org.jspecify.annotations.NullMarked;
