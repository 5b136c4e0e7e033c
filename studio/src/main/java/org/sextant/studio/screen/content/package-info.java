/** What authors edit, to be found, and each thing of it with its fields, its faults, its uses and its history. */
@NullMarked
package org.sextant.studio.screen.content;

import org.jspecify.annotations.NullMarked;
