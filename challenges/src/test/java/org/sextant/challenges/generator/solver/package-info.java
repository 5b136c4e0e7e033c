/** Finds the answers of generated challenges from what learners get: the words of the instruction and the files. */
@NullMarked
package org.sextant.challenges.generator.solver;

import org.jspecify.annotations.NullMarked;
