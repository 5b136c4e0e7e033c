/** Getting back into an account by letter: new passwords, addresses that are confirmed or changed. */
@NullMarked
package org.sextant.recovery;

import org.jspecify.annotations.NullMarked;
