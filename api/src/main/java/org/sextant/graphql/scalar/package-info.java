/** The scalars. */
@NullMarked
package org.sextant.graphql.scalar;

import org.jspecify.annotations.NullMarked;
