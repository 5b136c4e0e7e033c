/** Texts in several languages. */
@NullMarked
package org.sextant.schema.text;

import org.jspecify.annotations.NullMarked;
