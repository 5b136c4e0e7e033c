/** Who people are: signing in, tokens, the viewer. */
@NullMarked
package org.sextant.account;

import org.jspecify.annotations.NullMarked;
