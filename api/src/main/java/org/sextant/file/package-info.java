/** Files by the hash of their bytes: kept once, served for ever. */
@NullMarked
package org.sextant.file;

import org.jspecify.annotations.NullMarked;
