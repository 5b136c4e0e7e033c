/** Access tokens, and the keys of the installation that sign and seal. */
@NullMarked
package org.sextant.account.token;

import org.jspecify.annotations.NullMarked;
