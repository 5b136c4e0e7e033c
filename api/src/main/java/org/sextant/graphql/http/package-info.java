/** GraphQL over HTTP. */
@NullMarked
package org.sextant.graphql.http;

import org.jspecify.annotations.NullMarked;
