/** Publishing: the notes of releases. */
@NullMarked
package org.sextant.studio.publish;

import org.jspecify.annotations.NullMarked;
