/** What somebody asks, and what is found for it. */
@NullMarked
package org.sextant.search.query;

import org.jspecify.annotations.NullMarked;
