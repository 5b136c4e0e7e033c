/** The schema: its files in one text, its directives, and records as its types. */
@NullMarked
package org.sextant.graphql.schema;

import org.jspecify.annotations.NullMarked;
