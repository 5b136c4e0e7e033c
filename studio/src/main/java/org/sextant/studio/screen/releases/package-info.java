/** The screen that lists releases and writes their notes. */
@NullMarked
package org.sextant.studio.screen.releases;

import org.jspecify.annotations.NullMarked;
