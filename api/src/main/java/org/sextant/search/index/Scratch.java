package org.sextant.search.index;

import org.apache.lucene.util.ArrayUtil;

/** Room to bring the scores of documents together in, by their numbers; empty again when they are taken out. */
final class Scratch {
    private final float[] sums;
    private final float[] mosts;
    private int[] touched = new int[256];
    private int size;

    Scratch(int documents) {
        this.sums = new float[documents];
        this.mosts = new float[documents];
    }

    /** Adds to the sum of a document. */
    void add(int document, float score) {
        if (sums[document] == 0) {
            touch(document);
        }
        sums[document] += score;
    }

    /** Adds matches times something to the sums, and notes the highest of each document. */
    void addWithMost(Matches matches, float times) {
        for (int place = 0; place < matches.size(); place++) {
            int document = matches.document(place);
            float score = matches.score(place) * times;
            add(document, score);
            mosts[document] = Math.max(mosts[document], score);
        }
    }

    /** Adds matches times something to the sums, and counts for each document how often that was done. */
    void addCounted(Matches matches, float times) {
        for (int place = 0; place < matches.size(); place++) {
            int document = matches.document(place);
            add(document, matches.score(place) * times);
            mosts[document]++;
        }
    }

    /** Adds matches times something to the sums of those documents that were counted often enough. */
    void addWhereCounted(Matches matches, float times, int least) {
        for (int place = 0; place < matches.size(); place++) {
            int document = matches.document(place);
            if (mosts[document] >= least) {
                sums[document] += matches.score(place) * times;
            }
        }
    }

    /** Takes all sums out. */
    Matches sums() {
        return sums(0);
    }

    /** Takes the sums of those documents out that were counted often enough. */
    Matches sums(int least) {
        Matches taken = new Matches(size);
        for (int at = 0; at < size; at++) {
            int document = touched[at];
            if (mosts[document] >= least) {
                taken.add(document, sums[document]);
            }
        }
        clear();
        return taken;
    }

    /** Takes the highest out, with a share of what was added beside it. */
    Matches mosts(float share) {
        Matches taken = new Matches(size);
        for (int at = 0; at < size; at++) {
            int document = touched[at];
            taken.add(document, mosts[document] + share * (sums[document] - mosts[document]));
        }
        clear();
        return taken;
    }

    private void clear() {
        for (int at = 0; at < size; at++) {
            sums[touched[at]] = 0;
            mosts[touched[at]] = 0;
        }
        size = 0;
    }

    private void touch(int document) {
        if (size == touched.length) {
            touched = ArrayUtil.grow(touched);
        }
        touched[size++] = document;
    }
}
