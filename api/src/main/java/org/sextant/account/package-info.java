/** Who people are: accounts and their roles, the viewer. */
@NullMarked
package org.sextant.account;

import org.jspecify.annotations.NullMarked;
