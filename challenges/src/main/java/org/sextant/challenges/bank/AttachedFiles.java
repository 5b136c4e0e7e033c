package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sextant.schema.release.Sha256;

/** The pictures, attachments and embeds of a bank: from paths to references by hash. */
final class AttachedFiles {
    /** The largest file that a bank may hand out, in bytes. */
    static final int MAXIMUM_BYTES = 8 * 1024 * 1024;

    private final BankFiles files;
    private final Problems problems;
    private final Map<String, byte[]> bytesByHash = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    AttachedFiles(BankFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /**
     * The reference to a file that a document names by {@code file}, with its other fields; empty, with a problem noted,
     * when it is not to be had.
     *
     * @param at where within the place the document names it
     */
    Optional<ObjectNode> named(JsonNode naming, Problems.Place place, String at) {
        String path = besides(place.document(), naming.path("file").asText());
        return bytes(path, place, at).flatMap(bytes -> made(fileName(path), bytes, place, at)).map(reference -> {
            if (naming.has("alt")) {
                reference.set("alt", naming.get("alt"));
            }
            return reference;
        });
    }

    private Optional<byte[]> bytes(String path, Problems.Place place, String at) {
        used.add(path);
        try {
            Optional<byte[]> bytes = files.bytes(path);
            if (bytes.isEmpty()) {
                problems.add(place, at, BankRules.ATTACHED, "there is no file '" + path
                        + "' in the bank; add it or correct the path, which begins at the folder of this file");
            }
            return bytes;
        } catch (IOException e) {
            problems.add(place, at, BankRules.ATTACHED, "'" + path + "' cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** The reference to a file that was made: by a generator, or of a page and data. */
    Optional<ObjectNode> made(String name, byte[] bytes, Problems.Place place, String at) {
        Optional<String> wrong = problem(name, bytes);
        if (wrong.isPresent()) {
            problems.add(place, at, BankRules.ATTACHED, wrong.get());
            return Optional.empty();
        }
        String sha256 = Sha256.of(bytes);
        bytesByHash.put(sha256, bytes);
        return Optional.of(reference(name, bytes.length, sha256));
    }

    /** What keeps a file from being handed out; empty where nothing does. */
    static Optional<String> problem(String name, byte[] bytes) {
        return bytes.length > MAXIMUM_BYTES
                ? Optional.of("'" + name + "' has " + bytes.length + " bytes; a file may have " + MAXIMUM_BYTES)
                : MediaTypes.problem(name, bytes);
    }

    /** The reference to a file that nothing keeps from being handed out. */
    static ObjectNode reference(String name, int size, String sha256) {
        return JsonNodeFactory.instance.objectNode().put("name", name)
                .put("mediaType", MediaTypes.of(name).orElseThrow()).put("size", size).put("sha256", sha256);
    }

    /** The text of a file that a document names; empty, with a problem noted, when it is not to be had. */
    Optional<String> text(String written, Problems.Place place, String at) {
        String path = besides(place.document(), written);
        return bytes(path, place, at).flatMap(bytes -> files.text(path));
    }

    /** Whether some document names a file. */
    boolean isUsed(String path) {
        return used.contains(path);
    }

    Map<String, byte[]> bytesByHash() {
        return bytesByHash;
    }

    private static String besides(YamlDocument document, String path) {
        if (path.indexOf('\0') >= 0) {
            return "?"; // which no file is named
        }
        Path folder = Path.of(document.file()).resolveSibling(path).normalize();
        return folder.toString().replace('\\', '/');
    }

    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
