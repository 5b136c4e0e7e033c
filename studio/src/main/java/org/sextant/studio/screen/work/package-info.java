/** What waits for somebody in the studio, on a page. */
@NullMarked
package org.sextant.studio.screen.work;

import org.jspecify.annotations.NullMarked;
