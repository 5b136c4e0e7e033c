package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sextant.schema.release.Sha256;

/** Where the pictures, attachments and embeds of a bank lie: where they lay before, otherwise beside their tube. */
final class FilePlaces {
    private static final List<String> NAMING = List.of("file", "page");

    private final SortedMap<String, byte[]> former;
    private final Map<String, List<String>> formerByHash = new HashMap<>();
    private final Function<String, byte[]> bytes;
    private final SortedMap<String, byte[]> written = new TreeMap<>();

    /**
     * Places beside those of former files.
     *
     * @param bytes the bytes of a hash
     */
    FilePlaces(SortedMap<String, byte[]> former, Function<String, byte[]> bytes) {
        this.former = former;
        this.bytes = bytes;
        former.forEach((name, file) -> formerByHash.computeIfAbsent(Sha256.of(file), _ -> new ArrayList<>()).add(name));
    }

    /** All that was given a place or kept at its own. */
    SortedMap<String, byte[]> written() {
        return written;
    }

    /** The place of a file that a release names. */
    String place(JsonNode reference, String tubeFile, String challenge) {
        String name = reference.path("name").asText();
        String hash = reference.path("sha256").asText();
        String folder = tubeFile.substring(0, tubeFile.length() - ".yaml".length()) + "/";
        return formerByHash.getOrDefault(hash, List.of()).stream().filter(file -> fileName(file).equals(name))
                .filter(file -> file.startsWith(folder)).findFirst()
                .or(() -> free(folder + name, hash)).or(() -> free(folder + challenge + "/" + name, hash))
                .orElseGet(() -> folder + hash + "/" + name);
    }

    /** A place, where nothing else lies or lay. */
    private Optional<String> free(String place, String hash) {
        boolean taken = Stream.of(written, former)
                .anyMatch(files -> files.containsKey(place)
                        && !Sha256.of(Objects.requireNonNull(files.get(place))).equals(hash));
        return taken ? Optional.empty() : Optional.of(place);
    }

    /** Puts the bytes of a hash to a place. */
    void put(String place, String hash) {
        written.computeIfAbsent(place, _ -> Optional.ofNullable(former.get(place))
                .filter(file -> Sha256.of(file).equals(hash)).orElseGet(() -> bytes.apply(hash)));
    }

    /** Keeps a file where it lay, with what tells how to play it. */
    void keep(String place) {
        byte[] file = former.get(place);
        if (file != null) {
            written.put(place, file);
        }
        String actions = place.replaceFirst("\\.[a-z]+$", "") + EmbedActions.ENDING;
        if (former.containsKey(actions)) {
            written.put(actions, Objects.requireNonNull(former.get(actions)));
        }
    }

    /** Keeps all files that a challenge names by their places. */
    void keepAll(ObjectNode challenge) {
        renamed(challenge, place -> {
            keep(place);
            return place;
        });
    }

    /** A challenge that names files by their places in the bank, where it named them from its own file. */
    static ObjectNode absolute(String file, ObjectNode challenge) {
        return renamed(challenge, path -> slashed(Path.of(file).resolveSibling(path).normalize()));
    }

    /** A challenge that names files from its own file, where it named them by their places in the bank. */
    static ObjectNode relative(String file, ObjectNode challenge) {
        Path folder = Objects.requireNonNull(Path.of(file).getParent());
        return renamed(challenge, place -> slashed(folder.relativize(Path.of(place))));
    }

    private static ObjectNode renamed(ObjectNode challenge, UnaryOperator<String> name) {
        ObjectNode copy = challenge.deepCopy();
        rename(copy.path("illustration"), name);
        rename(copy.path("embed"), name);
        copy.path("attachments").forEach(each -> rename(each, name));
        return copy;
    }

    private static void rename(JsonNode naming, UnaryOperator<String> name) {
        if (naming instanceof ObjectNode object) {
            NAMING.stream().filter(object::has)
                    .forEach(field -> object.put(field, name.apply(object.path(field).asText())));
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String fileName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
