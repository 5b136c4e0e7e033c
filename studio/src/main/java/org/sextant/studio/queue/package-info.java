/** What waits for somebody in the studio. */
@NullMarked
package org.sextant.studio.queue;

import org.jspecify.annotations.NullMarked;
