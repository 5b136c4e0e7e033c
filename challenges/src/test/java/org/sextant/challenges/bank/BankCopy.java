package org.sextant.challenges.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A copy of the bank that a test may break; its path is the folder of the bank. */
record BankCopy(Path path) {
    /** The folder of the real bank. */
    static final Path REAL = Path.of("bank");

    static BankCopy in(Path folder) {
        try (Stream<Path> files = Files.walk(REAL)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = folder.resolve(REAL.relativize(file).toString());
                if (!Files.isDirectory(copy)) {
                    Files.copy(file, copy);
                }
            }
            return new BankCopy(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes the first place where a file says something. */
    void change(String file, String from, String to) {
        String text = read(file);
        assertThat(text).as(file).contains(from);
        int at = text.indexOf(from);
        write(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    /** Takes away all that a file says from there on. */
    void cut(String file, String from) {
        write(file, read(file).split(Pattern.quote(from), 2)[0]);
    }

    void append(String file, String text) {
        write(file, read(file) + text);
    }

    void write(String file, String text) {
        try {
            Files.writeString(path.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void copy(String file, String to) {
        write(to, read(file));
    }

    void delete(String file) {
        try {
            Files.delete(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What reading it is told, each "place: sentence"; empty when it is sound. */
    List<String> problems() {
        return switch (BankReader.read(path)) {
            case BankResult.Sound _ -> List.of();
            case BankResult.Unsound(List<BankProblem> problems) -> problems.stream().map(BankProblem::toString)
                    .toList();
        };
    }

    private String read(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
