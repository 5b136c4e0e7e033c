/**
 * Getting back into an account: new passwords by letter or by a link that is handed over, addresses that are confirmed or
 * changed.
 */
@NullMarked
package org.sextant.recovery;

import org.jspecify.annotations.NullMarked;
