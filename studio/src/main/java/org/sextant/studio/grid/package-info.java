/** The grid of a competence: its tubes by levels, with what stands on each rung and what is lacking. */
@NullMarked
package org.sextant.studio.grid;

import org.jspecify.annotations.NullMarked;
