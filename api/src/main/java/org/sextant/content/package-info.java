/** Published content in memory, and what is asked of it. */
@NullMarked
package org.sextant.content;

import org.jspecify.annotations.NullMarked;
