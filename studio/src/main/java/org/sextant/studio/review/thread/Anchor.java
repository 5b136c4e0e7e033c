package org.sextant.studio.review.thread;

/**
 * Where in a proposal a thread hangs.
 *
 * @param path the field, such as {@code instruction.fr}; empty where the place is none
 * @param part the part of the prompt, from 1; 0 where the place is none
 */
public record Anchor(ThreadPlace place, String path, int part) {
    /** The longest path, in characters. */
    public static final int LONGEST_PATH = 500;
}
