/** Runs a document: from a call to an outcome, with its limits of time and its faults, and as it is written. */
@NullMarked
package org.sextant.graphql.execution;

import org.jspecify.annotations.NullMarked;
