/** What accounts are known by: e-mail addresses, user names, the subjects of external providers. */
@NullMarked
package org.sextant.account.identity;

import org.jspecify.annotations.NullMarked;
