/** The conditions that {@code where} inputs are made of. */
@NullMarked
package org.sextant.graphql.filter;

import org.jspecify.annotations.NullMarked;
