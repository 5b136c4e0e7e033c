/** What a document costs, and what it may. */
@NullMarked
package org.sextant.graphql.cost;

import org.jspecify.annotations.NullMarked;
