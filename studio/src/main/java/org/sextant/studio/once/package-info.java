/** What is asked for again under a key is made once. */
@NullMarked
package org.sextant.studio.once;

import org.jspecify.annotations.NullMarked;
