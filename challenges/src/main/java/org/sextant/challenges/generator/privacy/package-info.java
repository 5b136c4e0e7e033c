/** Material about personal data: logs of permissions and trackers, policies, exports, registers, published tables. */
@NullMarked
package org.sextant.challenges.generator.privacy;

import org.jspecify.annotations.NullMarked;
