package org.sextant.studio.screen.edit.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;

/**
 * A form as its templates show it.
 *
 * @param problems what is wrong, by the anchor of the part that it is shown beside
 * @param files    those that can be attached
 * @param named    those that the document names
 * @param path     the address of the editor
 * @param links    what the links of the form lead to
 */
public record FormView(Form form, Texts texts, Map<String, List<Problem>> problems, List<KnownFile> files,
        List<NamedFile> named, String path, Links links) {
    private static final Messages MESSAGES = Messages.beside(FormView.class);

    /** A form in the language of the reader, with what is wrong beside the nearest part. */
    public static FormView of(Form form, Locale locale, List<Problem> problems, List<KnownFile> files,
            List<NamedFile> named, String path, Links links) {
        return new FormView(form, new Texts(locale, MESSAGES),
                problems.stream().collect(Collectors.groupingBy(problem -> form.nearest(problem.path()))), files,
                named, path, links);
    }

    /** Where a file is; null where it is not here. */
    public @Nullable String url(Control.FileBox box) {
        return named.stream()
                .filter(file -> file.name().equals(box.name()) && file.sha256().equals(box.sha256()))
                .map(NamedFile::url).findFirst().orElse(null);
    }

    /** What is wrong with a part. */
    public List<Problem> at(Control control) {
        return problems.getOrDefault(control.anchor(), List.of());
    }

    /** What is wrong with a row. */
    public List<Problem> at(Control.Row row) {
        return problems.getOrDefault(row.anchor(), List.of());
    }

    /** A rule that does not hold at a place of the document. */
    public record Problem(String path, String severity, String advice, String message) {
        /** Whether it stops a proposal. */
        public boolean isError() {
            return severity.equals("ERROR");
        }
    }

    /** A file that the document names, and where it is. */
    public record NamedFile(String name, String url, String sha256) {
    }

    /** A file that can be attached. */
    public record KnownFile(String name, String mediaType, int size, String sha256) {
    }
}
