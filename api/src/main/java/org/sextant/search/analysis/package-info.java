/** How words are cut out of texts, and by which of their forms they find each other. */
@NullMarked
package org.sextant.search.analysis;

import org.jspecify.annotations.NullMarked;
