package org.sextant.studio.house;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Apostrophes within the branches of {@code choice} in all sentences. A branch is read as a pattern once more where it
 * holds a brace, and only there: an apostrophe is four in the file with a brace, and two without.
 */
class ChoicesTest {
    private static final List<Path> SOURCES = List.of(Path.of("src/main"), Path.of("../api/src/main"));

    @Test
    void everyApostropheIsShownOnce() {
        assertThat(bundles()).hasSizeGreaterThan(40);
        assertThat(bundles().stream().flatMap(ChoicesTest::wrong)).isEmpty();
    }

    private static List<Path> bundles() {
        return SOURCES.stream().flatMap(ChoicesTest::files)
                .filter(file -> file.getFileName().toString().matches("messages_[a-z]+\\.properties")).toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> wrong(Path bundle) {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences.stringPropertyNames().stream().sorted()
                .flatMap(key -> branches(sentences.getProperty(key)).filter(ChoicesTest::isWrong)
                        .map(branch -> bundle + ": " + key + ": " + branch));
    }

    private static Stream<String> branches(String pattern) {
        return Arrays.stream(new MessageFormat(pattern).getFormats()).filter(ChoiceFormat.class::isInstance)
                .flatMap(choice -> Arrays.stream(((ChoiceFormat) choice).getFormats())).map(String::valueOf);
    }

    private static boolean isWrong(String branch) {
        return branch.contains("{") ? branch.replace("''", "").contains("'") : branch.contains("''");
    }
}
