/** Simulated learners who go through the adaptive rule, to hold what it says of them against what they are. */
@NullMarked
package org.sextant.simulation;

import org.jspecify.annotations.NullMarked;
