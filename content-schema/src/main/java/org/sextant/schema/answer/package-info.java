/** What a learner answers, and what becomes of it. */
@NullMarked
package org.sextant.schema.answer;

import org.jspecify.annotations.NullMarked;
