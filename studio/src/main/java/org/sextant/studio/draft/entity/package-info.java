/** What authors edit: each entity of content as a document of its own, in the form that releases have. */
@NullMarked
package org.sextant.studio.draft.entity;

import org.jspecify.annotations.NullMarked;
