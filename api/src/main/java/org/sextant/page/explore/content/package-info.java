/** What there is to learn and to teach with: tutorials, resources, target profiles, previews of challenges. */
@NullMarked
package org.sextant.page.explore.content;

import org.jspecify.annotations.NullMarked;
