/** What an editor of drafts shows beside the document: its schema, a preview, what becomes of answers. */
@NullMarked
package org.sextant.studio.editor;

import org.jspecify.annotations.NullMarked;
