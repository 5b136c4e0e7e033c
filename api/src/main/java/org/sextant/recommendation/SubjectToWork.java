package org.sextant.recommendation;

import org.sextant.schema.content.TubeId;

/**
 * A subject by how urgent it is to work on.
 *
 * @param score 0 to 100, to a millionth; low is urgent
 * @param dots  how relevant it is: 4 up to a score of 25, 3 up to 50, 2 up to 75, 1 above
 */
public record SubjectToWork(TubeId tube, double score, int dots, SubjectWhy why) {
}
