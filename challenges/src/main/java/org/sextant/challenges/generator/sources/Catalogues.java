package org.sextant.challenges.generator.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.file.Csv;
import org.sextant.challenges.generator.file.PlainText;

/** Three catalogues, each with its own format and its own way of writing a DOI. */
final class Catalogues {
    private final Draw draw;

    Catalogues(Draw draw) {
        this.draw = draw;
    }

    GeneratedFile csv(List<Work> works) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Titre", "Auteur", "Année", "Langue", "Type", "DOI"));
        for (Work work : draw.shuffled(works)) {
            rows.add(List.of(work.title(), work.author(), String.valueOf(work.year()), work.language().csv,
                    work.kind().csv, "https://doi.example/" + work.doi()));
        }
        return Csv.of("catalogue-a.csv", rows);
    }

    GeneratedFile ris(List<Work> works) {
        StringBuilder text = new StringBuilder();
        for (Work work : works) {
            text.append("""
                    TY  - %s
                    TI  - %s
                    AU  - %s
                    PY  - %d
                    LA  - %s
                    DO  - %s
                    ER  -\s

                    """.formatted(work.kind().ris, work.title(), work.author(), work.year(), work.language().ris,
                    work.doi().toUpperCase(Locale.ROOT)));
        }
        return PlainText.of("catalogue-b.ris", text.toString());
    }

    GeneratedFile bib(List<Work> works) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Work work : draw.shuffled(works)) {
            number++;
            text.append("""
                    @%s{notice%d,
                      title = {%s},
                      author = {%s},
                      year = {%d},
                      language = {%s},
                      doi = {doi:%s}
                    }

                    """.formatted(work.kind().bib, number, work.title(), work.author(), work.year(),
                    work.language().bib, work.doi()));
        }
        return PlainText.of("catalogue-c.bib", text.toString());
    }

    /** What must not be cited any more. */
    GeneratedFile retractions(List<Work> works) {
        StringBuilder text = new StringBuilder();
        works.forEach(work -> text.append(work.doi()).append('\n'));
        return PlainText.of("retractations.txt", text.toString());
    }
}
