/** Pages for everybody, teachers above all: what there is to teach and to learn with, to be found, browsed and printed. */
@NullMarked
package org.sextant.page.explore;

import org.jspecify.annotations.NullMarked;
