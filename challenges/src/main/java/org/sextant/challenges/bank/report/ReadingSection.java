package org.sextant.challenges.bank.report;

import java.util.List;
import org.sextant.challenges.bank.report.Block.Row;
import org.sextant.challenges.bank.report.Block.Table;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.release.Content;

/** How easily instructions are read. */
final class ReadingSection {
    private static final String LEAD = """
            French instructions, without code, tables and quotations, which are what is worked on. LIX is \
            the words of a sentence plus the per cent of words of more than six letters: up to 30 very easy, \
            from 40 on the language of newspapers, from 50 on that of offices.""";
    private static final int BIN = 5;
    private static final int NAMED = 20;
    private static final int SHOWN = 160;

    private ReadingSection() {
    }

    static Section of(Content content, Slice whole) {
        Reading reading = Reading.of(whole.challenges());
        List<Row> competences = content.competences().stream()
                .filter(competence -> !whole.of(competence.index()).challenges().isEmpty())
                .map(competence -> row(competence, Reading.of(whole.of(competence.index()).challenges()))).toList();
        List<Row> longest = reading.longestBySkill().stream().limit(NAMED)
                .map(s -> Row.of(s.challenge().value(), Integer.toString(s.words()),
                        Words.shortened(s.text(), SHOWN)))
                .toList();
        return new Section("reading", "Sentences", LEAD, List.of(
                Histogram.of("Words of a sentence, from", BIN, reading.sentences().stream()
                        .map(Reading.Sentence::words).toList()),
                new Table("By competence", List.of("competence", "sentences", "words, mean", "longest", "LIX"),
                        competences, 16),
                new Table("The longest sentence of a skill", List.of("challenge", "words", "sentence"), longest,
                        5)));
    }

    private static Row row(Competence competence, Reading reading) {
        return Row.of(competence.index().value(), Integer.toString(reading.sentences().size()),
                Numbers.format("0.0", reading.wordsPerSentence()), Integer.toString(reading.longest()),
                Numbers.format("0", reading.lix()));
    }
}
