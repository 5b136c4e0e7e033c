/** Opening an account of one's own. */
@NullMarked
package org.sextant.registration;

import org.jspecify.annotations.NullMarked;
