package org.sextant.challenges.bank.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.text.LocalizedText;

/**
 * How instructions read.
 *
 * @param sentences of the French instructions, longest first
 */
record Reading(List<Sentence> sentences) {
    private static final int LONG_WORD = 7;
    /** Where another sentence begins; it may begin with the name of a file, in small letters. */
    private static final Pattern NEXT_SENTENCE = Pattern.compile("[.!?…](?:\\s?»|[)*_])*\\s+(?=\\S)");

    static Reading of(List<Challenge> challenges) {
        return new Reading(challenges.stream()
                .flatMap(challenge -> Sentences.of(Words.source(challenge.instruction())).stream()
                        .map(text -> new Sentence(challenge.skill(), challenge.id(), text, Words.count(text))))
                .sorted(Comparator.comparingInt(Sentence::words).reversed().thenComparing(s -> s.challenge().value()))
                .toList());
    }

    /** How many challenges are explained in a single sentence, or in none. */
    static long explainedInOneSentence(Slice slice) {
        return slice.challenges().stream().filter(challenge -> {
            LocalizedText explanation = challenge.explanation();
            return explanation == null || !NEXT_SENTENCE.matcher(Words.source(explanation).strip()).find();
        }).count();
    }

    /** Words of a sentence, on the average. */
    double wordsPerSentence() {
        return sentences.stream().mapToInt(Sentence::words).average().orElse(0);
    }

    /** Words of the longest sentence. */
    int longest() {
        return sentences.isEmpty() ? 0 : sentences.getFirst().words();
    }

    /** The longest sentence of each skill, longest first; variants say much the same. */
    List<Sentence> longestBySkill() {
        Set<SkillId> seen = new HashSet<>();
        return sentences.stream().filter(sentence -> seen.add(sentence.skill())).toList();
    }

    /**
     * The readability index LIX: words of a sentence plus the per cent of words of more than six letters. Up to 30 is very
     * easy, from 40 on the language of newspapers, from 50 on that of offices.
     */
    double lix() {
        List<String> words = sentences.stream().flatMap(sentence -> Words.of(sentence.text()).stream()).toList();
        long longWords = words.stream().filter(word -> word.codePointCount(0, word.length()) >= LONG_WORD).count();
        return words.isEmpty() ? 0 : wordsPerSentence() + 100.0 * longWords / words.size();
    }

    /** A sentence and where it stands. */
    record Sentence(SkillId skill, ChallengeId challenge, String text, int words) {
    }
}
