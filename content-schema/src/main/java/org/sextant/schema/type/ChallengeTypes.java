package org.sextant.schema.type;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The installed challenge types, by their keys. A key that is not among them is no error: its challenges are kept, and
 * shown as of a type that is not installed.
 */
public final class ChallengeTypes {
    private final SortedMap<String, ChallengeType> byKey;

    private ChallengeTypes(SortedMap<String, ChallengeType> byKey) {
        this.byKey = byKey;
    }

    /**
     * Those on the class path.
     *
     * @throws UnusablePlugin when two of them have one key
     */
    public static ChallengeTypes installed() {
        return new ChallengeTypes(onClassPath());
    }

    /**
     * Those on the class path and those in the jars of a folder, which share a class loader.
     *
     * @param pluginFolder need not exist
     * @throws UnusablePlugin when a jar cannot be read, provides no type or one that cannot be made, or a key that is
     *                        taken; the message names the jar
     */
    public static ChallengeTypes with(Path pluginFolder) {
        SortedMap<String, ChallengeType> found = onClassPath();
        for (PluginFolder.Provided<ChallengeType> provided : PluginFolder.all(pluginFolder, ChallengeType.class,
                "challenge type", ChallengeType::key)) {
            ChallengeType other = found.putIfAbsent(provided.name(), provided.service());
            if (other != null) {
                throw new UnusablePlugin("the plug-in " + provided.jar() + " provides the challenge type '"
                        + provided.name() + "', which is installed already (" + other.getClass().getName()
                        + "); remove one of the two");
            }
        }
        return new ChallengeTypes(found);
    }

    /** Just these, for tests and tools. */
    public static ChallengeTypes of(List<ChallengeType> types) {
        return new ChallengeTypes(byKey(types));
    }

    /** The type of that key; empty when it is not installed. */
    public Optional<ChallengeType> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The keys of all, sorted. */
    public SortedSet<String> keys() {
        return new TreeSet<>(byKey.keySet());
    }

    /** All, by their keys sorted. */
    public List<ChallengeType> all() {
        return List.copyOf(byKey.values());
    }

    private static SortedMap<String, ChallengeType> onClassPath() {
        return byKey(ServiceLoader.load(ChallengeType.class, ChallengeTypes.class.getClassLoader()));
    }

    private static SortedMap<String, ChallengeType> byKey(Iterable<ChallengeType> types) {
        SortedMap<String, ChallengeType> byKey = new TreeMap<>();
        for (ChallengeType type : types) {
            ChallengeType other = byKey.putIfAbsent(type.key(), type);
            if (other != null) {
                throw new UnusablePlugin("two challenge types have the key '" + type.key() + "', "
                        + other.getClass().getName() + " and " + type.getClass().getName()
                        + "; take one of them off the class path");
            }
        }
        return byKey;
    }
}
