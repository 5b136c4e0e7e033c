/** What the screens share. */
@NullMarked
package org.sextant.studio.screen;

import org.jspecify.annotations.NullMarked;
