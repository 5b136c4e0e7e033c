package org.sextant.challenges.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sextant.schema.type.ChallengeTypes;

import static org.assertj.core.api.Assertions.assertThat;

/** A copy of a bank that a test may break; its path is the folder of the bank. */
record BankCopy(Path path) {
    /** The folder of the bank that is shipped. */
    static final Path SHIPPED = Path.of("bank");
    /** The folder of a small bank without any problem. */
    static final Path SOUND = Path.of("src/test/bank/sound");

    /** A copy of the small sound bank. */
    static BankCopy in(Path folder) {
        BankCopy copy = new BankCopy(folder);
        copy.lay(SOUND);
        return copy;
    }

    /** Puts the files of a folder over those that are there. */
    void lay(Path files) {
        try (Stream<Path> found = Files.walk(files)) {
            for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                Path copy = path.resolve(files.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
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
            Path written = path.resolve(file);
            Files.createDirectories(Objects.requireNonNull(written.getParent()));
            Files.writeString(written, text);
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

    /** What its author is told, each "file:line: severity [rule] sentence"; empty when it is sound. */
    List<String> problems() {
        return result().problems().stream().map(BankProblem::toString).toList();
    }

    BankResult result() {
        return BankReader.read(path, ChallengeTypes.installed()::find);
    }

    String read(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
