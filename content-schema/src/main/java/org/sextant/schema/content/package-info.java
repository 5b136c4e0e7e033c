/** What experts write: subjects, skills, challenges, tutorials, target profiles. */
@NullMarked
package org.sextant.schema.content;

import org.jspecify.annotations.NullMarked;
