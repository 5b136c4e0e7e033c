/** Tests of indexes: what they hold, when they are made and when they are forgotten. */
@NullMarked
package org.sextant.search.index;

import org.jspecify.annotations.NullMarked;
