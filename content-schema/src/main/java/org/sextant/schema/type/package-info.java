/** Challenge types: the plug. A jar that provides a {@code ChallengeType} adds a way to ask. */
@NullMarked
package org.sextant.schema.type;

import org.jspecify.annotations.NullMarked;
