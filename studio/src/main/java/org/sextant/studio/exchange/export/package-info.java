/** Releases as the files of a bank, for review in a version control system. */
@NullMarked
package org.sextant.studio.exchange.export;

import org.jspecify.annotations.NullMarked;
