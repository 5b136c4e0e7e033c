package org.sextant.search.index;

import java.util.Arrays;

/** Documents with their scores. */
public final class Matches {
    private int[] documents = new int[64];
    private float[] scores = new float[64];
    private int size;

    void add(int document, float score) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, size * 2);
            scores = Arrays.copyOf(scores, size * 2);
        }
        documents[size] = document;
        scores[size++] = score;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The number of the document at a place. */
    public int document(int place) {
        return documents[place];
    }

    /** Its score, above 0. */
    public float score(int place) {
        return scores[place];
    }
}
