/** Pages: a document that says what is shown, a template that says how, one layout, one language at a time. */
@NullMarked
package org.sextant.page;

import org.jspecify.annotations.NullMarked;
