/** Beginning anew: resetting a competence, and improving it. */
@NullMarked
package org.sextant.assessment.retake;

import org.jspecify.annotations.NullMarked;
