/** The demonstration: a fixed form without an account, which stores nothing. */
@NullMarked
package org.sextant.assessment.demonstration;

import org.jspecify.annotations.NullMarked;
