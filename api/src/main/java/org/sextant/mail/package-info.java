/** Letters to people: an outbox in the database, sent by whichever node claims them. */
@NullMarked
package org.sextant.mail;

import org.jspecify.annotations.NullMarked;
