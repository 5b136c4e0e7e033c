/** The screen on which one signs in. */
@NullMarked
package org.sextant.studio.screen.signin;

import org.jspecify.annotations.NullMarked;
