/** What two releases do not have alike, as pages show it. */
@NullMarked
package org.sextant.studio.screen.difference;

import org.jspecify.annotations.NullMarked;
