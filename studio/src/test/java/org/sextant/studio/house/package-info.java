/** The rules of the house, each with its reason; they hold for all modules. */
@NullMarked
package org.sextant.studio.house;

import org.jspecify.annotations.NullMarked;
