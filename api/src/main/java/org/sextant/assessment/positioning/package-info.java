/** Tests of competences and target profiles: adaptive, kept in the database, every answer once. */
@NullMarked
package org.sextant.assessment.positioning;

import org.jspecify.annotations.NullMarked;
