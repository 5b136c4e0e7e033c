package org.sextant.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The compiled templates of one module. */
public final class Templates {
    private final TemplateEngine engine;

    private Templates(TemplateEngine engine) {
        this.engine = engine;
    }

    /**
     * The templates that a module's build generated.
     *
     * @param packageName the package they were generated into
     */
    public static Templates generated(String packageName, ClassLoader loader) {
        return new Templates(TemplateEngine.createPrecompiled(null, ContentType.Html, loader, packageName));
    }

    /** A template beside a class, filled with a model. */
    public Content fill(Class<?> screen, String template, Object model) {
        String name = screen.getPackageName().replace('.', '/') + "/" + template;
        return output -> engine.render(name, model, output);
    }

    String text(Class<?> screen, String template, Object model) {
        StringOutput text = new StringOutput();
        fill(screen, template, model).writeTo(text);
        return text.toString();
    }
}
