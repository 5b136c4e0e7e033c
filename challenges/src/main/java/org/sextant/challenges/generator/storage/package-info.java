/** Generators about keeping data: lists of files, names, rights, migrations, how long to keep. */
@NullMarked
package org.sextant.challenges.generator.storage;

import org.jspecify.annotations.NullMarked;
