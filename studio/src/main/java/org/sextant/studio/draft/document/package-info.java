/**
 * Documents of entities as trees of fields, without knowing their kinds: what changed from one to another, and what two
 * authors' changes come to together.
 */
@NullMarked
package org.sextant.studio.draft.document;

import org.jspecify.annotations.NullMarked;
