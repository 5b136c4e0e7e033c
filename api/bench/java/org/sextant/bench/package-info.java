/** What measures the server; see {@code api/bench/README.md}. */
@NullMarked
package org.sextant.bench;

import org.jspecify.annotations.NullMarked;
