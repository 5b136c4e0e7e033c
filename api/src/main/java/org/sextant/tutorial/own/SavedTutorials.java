package org.sextant.tutorial.own;

import java.util.List;

/**
 * What somebody keeps for later.
 *
 * @param shown the tutorials, newest first
 * @param gone  how many more there are that no release knows any longer
 */
public record SavedTutorials(List<SavedTutorial> shown, int gone) {
}
