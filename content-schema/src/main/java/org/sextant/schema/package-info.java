/** What the other packages of the content schema share. */
@NullMarked
package org.sextant.schema;

import org.jspecify.annotations.NullMarked;
