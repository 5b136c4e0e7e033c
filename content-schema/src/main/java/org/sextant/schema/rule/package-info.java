/** What must hold between the parts of content before it may be published; each rule has a name that reports use. */
@NullMarked
package org.sextant.schema.rule;

import org.jspecify.annotations.NullMarked;
