/** What each learner is known to master, tube by tube, and what an answer teaches about it. */
@NullMarked
package org.sextant.knowledge;

import org.jspecify.annotations.NullMarked;
