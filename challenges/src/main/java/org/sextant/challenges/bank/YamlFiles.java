package org.sextant.challenges.bank;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.schema.release.CanonicalJson;

/** Strict reading of the YAML files of a bank; what cannot be read becomes a problem with its file and line. */
final class YamlFiles {
    private static final YAMLMapper MAPPER = YAMLMapper.builder().addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

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
            return Optional.of(MAPPER.readValue(file.toFile(), type));
        } catch (IOException e) {
            problems.add(new BankProblem(place + line(e), CanonicalJson.sentence(e)));
            return Optional.empty();
        }
    }

    private static String line(IOException e) {
        return e instanceof JsonMappingException mapping && mapping.getLocation() != null
                ? ":" + mapping.getLocation().getLineNr()
                : "";
    }
}
