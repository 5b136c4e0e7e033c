package org.sextant.challenges.bank;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.ReadingProblem;

/** Strict reading of the YAML files of a bank; what cannot be read becomes a problem with its file and line. */
final class YamlFiles {
    private static final YAMLMapper MAPPER = CanonicalJson.strict(YAMLMapper.builder()).build();

    private final Path bank;
    private final List<BankProblem> problems;

    YamlFiles(Path bank, List<BankProblem> problems) {
        this.bank = bank;
        this.problems = problems;
    }

    /** One file as a record; empty, with a problem noted, when it cannot be. */
    <T> Optional<T> one(String file, Class<T> type) {
        return read(bank.resolve(file), type);
    }

    /** Every YAML file below a folder as a record, in the order of the names. */
    <T> List<T> all(String folder, Class<T> type) {
        List<T> read = new ArrayList<>();
        for (Path file : below(bank.resolve(folder))) {
            read(file, type).ifPresent(read::add);
        }
        return read;
    }

    private List<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            problems.add(new BankProblem(bank.relativize(folder).toString(), "the folder cannot be listed: "
                    + e.getMessage()));
            return List.of();
        }
    }

    private <T> Optional<T> read(Path file, Class<T> type) {
        String place = bank.relativize(file).toString();
        if (!Files.isRegularFile(file)) {
            problems.add(new BankProblem(place, "the file is missing"));
            return Optional.empty();
        }
        try {
            Optional<T> read = Optional.ofNullable(MAPPER.readValue(file.toFile(), type));
            if (read.isEmpty()) {
                problems.add(new BankProblem(place, "there is nothing in it"));
            }
            return read;
        } catch (IOException e) {
            problems.add(new BankProblem(place + line(file, e), ReadingProblem.sentence(e)));
            return Optional.empty();
        }
    }

    /** Where a wrong value stands, such as ":7"; what reading failed with knows only where it stopped. */
    private static String line(Path file, IOException e) {
        String wanted = e instanceof JsonMappingException mapping ? ReadingProblem.path(mapping) : "";
        if (wanted.isEmpty() || e.getCause() instanceof JsonProcessingException) {
            return "";
        }
        try (JsonParser parser = MAPPER.createParser(file.toFile())) {
            while (parser.nextToken() != null) {
                if (parser.getParsingContext().pathAsPointer().toString().equals(wanted)) {
                    return ":" + parser.currentTokenLocation().getLineNr();
                }
            }
            return "";
        } catch (IOException unreadable) {
            return "";
        }
    }
}
