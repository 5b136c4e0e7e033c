package org.sextant.challenges.bank;

/**
 * Something wrong in the bank.
 *
 * @param place    file, relative to the bank, and line where known
 * @param sentence what is wrong and what to do
 */
public record BankProblem(String place, String sentence) {
    @Override
    public String toString() {
        return place + ": " + sentence;
    }
}
