/** What changed from one release to another. */
@NullMarked
package org.sextant.studio.publish.difference;

import org.jspecify.annotations.NullMarked;
