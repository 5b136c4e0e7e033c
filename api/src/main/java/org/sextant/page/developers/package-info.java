/** What teams that build frontends need: a guide, example operations that run, a client in TypeScript. */
@NullMarked
package org.sextant.page.developers;

import org.jspecify.annotations.NullMarked;
