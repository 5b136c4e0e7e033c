/** The bank: its files, how they become content, and the bank that this jar carries. */
@NullMarked
package org.sextant.challenges.bank;

import org.jspecify.annotations.NullMarked;
