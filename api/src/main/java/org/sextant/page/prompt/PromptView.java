package org.sextant.page.prompt;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import org.sextant.page.Pages;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;

/** Shows challenges on pages, within whatever form they are answered by. */
@Singleton
public final class PromptView {
    private static final Messages MESSAGES = Messages.beside(PromptView.class);

    private final Pages pages;

    PromptView(Pages pages) {
        this.pages = pages;
    }

    /**
     * A challenge as a learner meets it.
     *
     * @param form what was filled in, by the names that the fields have; empty for a first look
     */
    public Content of(Prompt prompt, Map<String, String> form, Locale locale) {
        return pages.templates().fill(PromptView.class, "prompt.jte",
                new Model(prompt, form, new Texts(locale, MESSAGES)));
    }

    /** What the templates show. */
    public record Model(Prompt prompt, Map<String, String> form, Texts texts) {
        /** What a field holds. */
        public String value(String name) {
            return form.getOrDefault(name, "");
        }

        /** Whether a field holds a value. */
        public boolean has(String name, Object value) {
            return value.toString().equals(form.get(name));
        }
    }
}
