package org.sextant.challenges.bank;

/** The files that tell how to play an embed; tests play them in a browser. */
final class EmbedActions {
    static final String ENDING = ".actions.yaml";

    private EmbedActions() {
    }
}
