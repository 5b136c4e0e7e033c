/** The page of a link by which one says that an e-mail address is one's own. */
@NullMarked
package org.sextant.page.email;

import org.jspecify.annotations.NullMarked;
