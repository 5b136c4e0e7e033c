/** What the rules of content say of drafts. */
@NullMarked
package org.sextant.studio.quality;

import org.jspecify.annotations.NullMarked;
