/** Relay connections. */
@NullMarked
package org.sextant.graphql.page;

import org.jspecify.annotations.NullMarked;
