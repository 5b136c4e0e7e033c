/** The bank report: figures of the content, floors that they must not fall under, a page and words for the terminal. */
@NullMarked
package org.sextant.challenges.bank.report;

import org.jspecify.annotations.NullMarked;
