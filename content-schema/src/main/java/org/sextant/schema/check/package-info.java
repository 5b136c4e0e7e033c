/** Documents against JSON Schemas, with findings that an author understands. */
@NullMarked
package org.sextant.schema.check;

import org.jspecify.annotations.NullMarked;
