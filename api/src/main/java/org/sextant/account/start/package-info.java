/** Accounts that the server makes when it starts: those of a trial, and that of whoever runs the installation. */
@NullMarked
package org.sextant.account.start;

import org.jspecify.annotations.NullMarked;
