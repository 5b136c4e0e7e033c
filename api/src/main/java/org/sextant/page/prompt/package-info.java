/** A challenge as a learner meets it: one rendering for each part of the vocabulary. */
@NullMarked
package org.sextant.page.prompt;

import org.jspecify.annotations.NullMarked;
