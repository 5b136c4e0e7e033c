/** What somebody masters: pix and levels of the 16 competences, certifiability, and what to do next. */
@NullMarked
package org.sextant.profile;

import org.jspecify.annotations.NullMarked;
