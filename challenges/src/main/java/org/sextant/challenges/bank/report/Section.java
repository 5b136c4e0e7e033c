package org.sextant.challenges.bank.report;

import java.util.List;

/**
 * A part of the report.
 *
 * @param id   names its place on the page
 * @param lead what it tells, and how its figures are found
 */
record Section(String id, String title, String lead, List<Block> blocks) {
}
