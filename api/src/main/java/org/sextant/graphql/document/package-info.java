/** Documents, read once: parsed, held against the limits, validated, measured; and which of them are trusted. */
@NullMarked
package org.sextant.graphql.document;

import org.jspecify.annotations.NullMarked;
