/** Writers of the files that generators hand out: one class a kind, the same bytes for the same content. */
@NullMarked
package org.sextant.challenges.generator.file;

import org.jspecify.annotations.NullMarked;
