package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;

/**
 * A YAML file as JSON that remembers its lines.
 *
 * @param file   relative to the bank
 * @param offset of its first line within the file
 * @param json   what it says
 * @param lines  the line of each place, by JSON pointer
 */
record YamlDocument(String file, int offset, JsonNode json, Map<String, Integer> lines) {
    static YamlDocument parse(String file, String text) throws YamlProblem {
        return parse(file, text, 0);
    }

    /** Reads a text that begins some lines below the head of its file. */
    static YamlDocument parse(String file, String text, int offset) throws YamlProblem {
        YamlTree tree = YamlTree
                .of(compose(text).orElseThrow(() -> new YamlProblem(0, "the file is empty; write it or delete it")));
        return new YamlDocument(file, offset, tree.json(), tree.lines());
    }

    /** The one document of a text; empty where there is none. */
    static Optional<Node> compose(String text) throws YamlProblem {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(50_000_000);
        Yaml yaml = new Yaml(new SafeConstructor(options), new Representer(new DumperOptions()), new DumperOptions(),
                options);
        try {
            Iterator<Node> documents = yaml.composeAll(new StringReader(text)).iterator();
            Optional<Node> first = documents.hasNext() ? Optional.ofNullable(documents.next()) : Optional.empty();
            if (documents.hasNext()) {
                throw new YamlProblem(line(documents.next().getStartMark()),
                        "a second document begins here; a file holds one, so put it in a file of its own");
            }
            return first;
        } catch (MarkedYAMLException e) {
            throw YamlSentences.of(e);
        } catch (YAMLException e) {
            throw new YamlProblem(0, YamlSentences.of(String.valueOf(e.getMessage())));
        }
    }

    /** The line of a place or of the nearest one around it that is written, from 1. */
    int line(String pointer) {
        String at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return offset + lines.getOrDefault(at, 1);
    }

    /** Whether a place is written. */
    boolean has(String pointer) {
        return lines.containsKey(pointer);
    }

    static int line(Mark mark) {
        return mark == null ? 0 : mark.getLine() + 1;
    }
}
