/** Finding what authors edit: everything of the release in service with the drafts over it, and where each thing stands. */
@NullMarked
package org.sextant.studio.find;

import org.jspecify.annotations.NullMarked;
