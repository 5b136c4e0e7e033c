package org.sextant.challenges.bank;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.CommentToken;
import org.yaml.snakeyaml.tokens.Token;

/** The comments of a YAML text, which its canonical form would lose. */
final class YamlComments {
    static final String SENTENCE = "a comment (#) would be lost when the file is formatted; write it in a field 'remark', "
            + "or put a text that holds # in quotation marks";

    private YamlComments() {
    }

    /** The lines on which comments stand, from 1; of a text that is well formed. */
    static List<Integer> lines(String text) {
        if (!text.contains("#")) {
            return List.of();
        }
        LoaderOptions options = new LoaderOptions();
        options.setProcessComments(true);
        options.setCodePointLimit(Integer.MAX_VALUE);
        Scanner scanner = new ScannerImpl(new StreamReader(text), options);
        List<Integer> lines = new ArrayList<>();
        while (!scanner.checkToken(Token.ID.StreamEnd)) {
            if (scanner.getToken() instanceof CommentToken comment
                    && comment.getCommentType() != CommentType.BLANK_LINE) {
                lines.add(YamlDocument.line(comment.getStartMark()));
            }
        }
        return List.copyOf(lines);
    }
}
