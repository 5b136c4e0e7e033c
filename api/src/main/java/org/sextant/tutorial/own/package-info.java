/** Tutorials as one learner has them: recommended, saved, seen, rated. */
@NullMarked
package org.sextant.tutorial.own;

import org.jspecify.annotations.NullMarked;
