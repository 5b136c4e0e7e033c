/** The challenge types that come with Sextant, and the rules of their grading. */
@NullMarked
package org.sextant.challenges.type;

import org.jspecify.annotations.NullMarked;
