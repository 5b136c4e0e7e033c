/** Proofs on the packaged server: processes that are started, told to stop, killed, starved and started again. */
@NullMarked
package org.sextant.studio.proof;

import org.jspecify.annotations.NullMarked;
