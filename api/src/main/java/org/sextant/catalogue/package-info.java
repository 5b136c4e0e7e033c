/** What is put together from the framework and the bank: target profiles, fixed forms, referentials of others. */
@NullMarked
package org.sextant.catalogue;

import org.jspecify.annotations.NullMarked;
