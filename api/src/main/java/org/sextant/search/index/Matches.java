package org.sextant.search.index;

import java.util.Arrays;

/** Documents with their scores. */
public final class Matches {
    private int[] documents;
    private float[] scores;
    private int size;

    Matches() {
        this(64);
    }

    Matches(int expected) {
        this.documents = new int[expected];
        this.scores = new float[expected];
    }

    void add(int document, float score) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, Math.max(64, size * 2));
            scores = Arrays.copyOf(scores, documents.length);
        }
        documents[size] = document;
        scores[size++] = score;
    }

    /** The same, each score times the weight of its document. */
    Matches weighed(float[] weights) {
        Matches weighed = new Matches(size);
        for (int place = 0; place < size; place++) {
            weighed.add(documents[place], scores[place] * weights[documents[place]]);
        }
        return weighed;
    }

    /** Gives its documents other scores. */
    Matches rescored(Score score) {
        for (int place = 0; place < size; place++) {
            scores[place] = score.of(documents[place], scores[place]);
        }
        return this;
    }

    /** What a document scores instead. */
    interface Score {
        float of(int document, float score);
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
