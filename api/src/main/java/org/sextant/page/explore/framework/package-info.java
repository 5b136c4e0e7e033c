/** The framework to browse: by competence, by level, by subject. */
@NullMarked
package org.sextant.page.explore.framework;

import org.jspecify.annotations.NullMarked;
