/** The screens that show the bank's challenges as learners meet them, and let an author try answers. */
@NullMarked
package org.sextant.studio.screen.challenge;

import org.jspecify.annotations.NullMarked;
