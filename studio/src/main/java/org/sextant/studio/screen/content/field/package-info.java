/** The fields of a document, in words. */
@NullMarked
package org.sextant.studio.screen.content.field;

import org.jspecify.annotations.NullMarked;
