/** The grid of a competence on pages: what stands where, what is lacking, and what is done to a rung. */
@NullMarked
package org.sextant.studio.screen.grid;

import org.jspecify.annotations.NullMarked;
