/** The editor: a document as a form, saved as one types, with what learners will see beside it. */
@NullMarked
package org.sextant.studio.screen.edit;

import org.jspecify.annotations.NullMarked;
