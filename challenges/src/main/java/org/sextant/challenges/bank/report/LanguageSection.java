package org.sextant.challenges.bank.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sextant.challenges.bank.report.Block.Note;
import org.sextant.challenges.bank.report.Block.Row;
import org.sextant.challenges.bank.report.Block.Table;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.release.Content;

/** Which texts exist in which language. */
final class LanguageSection {
    private static final String LEAD = """
            A challenge is asked in a language when all of its texts are in it. The list of what is missing \
            stands in missing-translations.csv too.""";

    private LanguageSection() {
    }

    static Section of(Content content, Slice whole, List<MissingText> missing) {
        List<String> languages = Translations.languages(whole);
        List<Block> blocks = new ArrayList<>();
        languages.forEach(locale -> blocks.add(table(locale, content, whole)));
        languages.forEach(locale -> blocks.add(list(locale,
                missing.stream().filter(text -> text.locale().equals(locale)).toList())));
        return new Section("languages", "Languages", LEAD, blocks);
    }

    private static Table table(String locale, Content content, Slice whole) {
        List<Row> rows = Stream.concat(content.competences().stream().map(Competence::index)
                .filter(index -> !whole.of(index).skills().isEmpty())
                .map(index -> row(index.value(), new Translations(whole.of(index), locale))),
                Stream.of(row("in all", new Translations(whole, locale)))).toList();
        return new Table("In the language " + locale, List.of("competence", "skill titles", "hints",
                "challenges", "of all", "whole families", "tutorials", "of all"), rows, 17);
    }

    private static Row row(String name, Translations texts) {
        Slice slice = texts.slice();
        return Row.of(name, Numbers.percent(texts.titles(), slice.skills().size()),
                Numbers.percent(texts.hints(), slice.skills().size()), Long.toString(texts.challenges()),
                Numbers.percent(texts.challenges(), slice.challenges().size()), Long.toString(texts.families()),
                Long.toString(texts.tutorials()), Numbers.percent(texts.tutorials(), slice.tutorials().size()));
    }

    private static Block list(String locale, List<MissingText> missing) {
        return missing.isEmpty()
                ? new Note(Mark.GOOD, "Nothing is missing in the language " + locale + ".")
                : new Table("Missing in the language " + locale, List.of("competence", "kind", "id", "texts"), missing
                        .stream().map(text -> Row.of(text.competence().value(), text.kind(), text.id(),
                                String.join(", ", text.texts())))
                        .toList(), 5);
    }
}
