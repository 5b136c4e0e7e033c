/** What authors do to the rungs of tubes: new skills, moved, cloned and retired ones, and the way back from each. */
@NullMarked
package org.sextant.studio.grid.rung;

import org.jspecify.annotations.NullMarked;
