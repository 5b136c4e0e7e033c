/** Which question comes next: the adaptive rule, pure and replayable, under a policy that is versioned data. */
@NullMarked
package org.sextant.assessment.adaptive;

import org.jspecify.annotations.NullMarked;
