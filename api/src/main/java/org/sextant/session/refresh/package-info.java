/** Refresh tokens: each is used once, and the next takes its place. */
@NullMarked
package org.sextant.session.refresh;

import org.jspecify.annotations.NullMarked;
