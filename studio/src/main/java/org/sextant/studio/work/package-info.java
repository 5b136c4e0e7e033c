/** What waits for somebody in the studio. */
@NullMarked
package org.sextant.studio.work;

import org.jspecify.annotations.NullMarked;
