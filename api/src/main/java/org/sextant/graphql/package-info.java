/** The machine: collects the SDL and the wiring of all features into one schema and runs documents on it. */
@NullMarked
package org.sextant.graphql;

import org.jspecify.annotations.NullMarked;
