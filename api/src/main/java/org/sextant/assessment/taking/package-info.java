/** Taking a test, in GraphQL: start, next question, answer, feedback, loss of focus. */
@NullMarked
package org.sextant.assessment.taking;

import org.jspecify.annotations.NullMarked;
