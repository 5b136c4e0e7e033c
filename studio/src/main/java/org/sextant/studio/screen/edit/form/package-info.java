/** Forms for documents, made from their JSON Schemas: what is shown can be changed, what is not shown stays as it is. */
@NullMarked
package org.sextant.studio.screen.edit.form;

import org.jspecify.annotations.NullMarked;
