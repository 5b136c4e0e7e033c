/** What a learner is shown: a closed vocabulary, so that a new challenge type needs no new page and no new API type. */
@NullMarked
package org.sextant.schema.part;

import org.jspecify.annotations.NullMarked;
