/** What changed in a document, as screens show it. */
@NullMarked
package org.sextant.studio.screen.change;

import org.jspecify.annotations.NullMarked;
