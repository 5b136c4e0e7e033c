/** Files that somebody hands in, by a signed address and not through the API, for something that reads them soon after. */
@NullMarked
package org.sextant.upload;

import org.jspecify.annotations.NullMarked;
