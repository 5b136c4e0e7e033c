/** What learners know, rebuilt from all that they ever answered. */
@NullMarked
package org.sextant.assessment.replay;

import org.jspecify.annotations.NullMarked;
