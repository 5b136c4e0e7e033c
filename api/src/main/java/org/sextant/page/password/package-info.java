/** The pages on which one asks for a new password, and chooses it. */
@NullMarked
package org.sextant.page.password;

import org.jspecify.annotations.NullMarked;
