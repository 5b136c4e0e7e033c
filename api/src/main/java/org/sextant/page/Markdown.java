package org.sextant.page;

import gg.jte.Content;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as a page shows it: tables yes, HTML of authors no, links only where they are safe. */
public final class Markdown {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).postProcessor(Markdown::spaced)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true)
            .sanitizeUrls(true).urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto"))).build();

    private Markdown() {
    }

    /** A text for a template. */
    public static Content of(String markdown) {
        String html = RENDERER.render(PARSER.parse(markdown));
        return output -> output.writeContent(html);
    }

    private static Node spaced(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                text.setLiteral(Spaces.unbreakable(text.getLiteral()));
            }
        });
        return document;
    }
}
