/** Families: a prototype and its variants, side by side, and new ones made of a copy. */
@NullMarked
package org.sextant.studio.variant;

import org.jspecify.annotations.NullMarked;
