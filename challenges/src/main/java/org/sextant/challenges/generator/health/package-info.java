/** Material about health, attention and the environment: logs of screens, workstations, pages, devices, footprints. */
@NullMarked
package org.sextant.challenges.generator.health;

import org.jspecify.annotations.NullMarked;
