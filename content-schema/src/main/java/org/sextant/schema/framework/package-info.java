/** The framework of digital competences: areas, competences, levels and what each level means. */
@NullMarked
package org.sextant.schema.framework;

import org.jspecify.annotations.NullMarked;
