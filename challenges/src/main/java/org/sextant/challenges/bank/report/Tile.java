package org.sextant.challenges.bank.report;

/** One of the few figures that the report begins with. */
record Tile(String figure, String words, Mark mark) {
}
