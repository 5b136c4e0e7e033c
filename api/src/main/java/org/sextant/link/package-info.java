/** Links that can be used once: to choose a password, to confirm an address, to fetch a copy of one's data. */
@NullMarked
package org.sextant.link;

import org.jspecify.annotations.NullMarked;
