package org.sextant.challenges.generator;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.sextant.schema.check.Finding;
import org.sextant.schema.check.SchemaCheck;
import org.sextant.schema.type.PluginFolder;
import org.sextant.schema.type.UnusablePlugin;

/**
 * The installed generators. Several versions of one may stand beside each other, so that challenges made by an older one can
 * be made again.
 *
 * <p>Chance comes from the algorithm {@code L64X128MixRandom} of the JDK, begun with the seed of the challenge. Its numbers
 * are defined by that name and the seed, and are the same on every platform.
 */
public final class Generators {
    private static final String ALGORITHM = "L64X128MixRandom";

    private final SortedMap<Key, Installed> installed = new TreeMap<>();

    private Generators(Iterable<Generator> generators) {
        for (Generator generator : generators) {
            Key key = new Key(generator.name(), generator.version());
            Installed other = installed.put(key, new Installed(generator, check(generator)));
            if (other != null) {
                throw new IllegalStateException("two generators are version " + key.version() + " of '" + key.name()
                        + "': " + other.generator().getClass().getName() + " and " + generator.getClass().getName()
                        + "; give one of them another version");
            }
        }
    }

    /** Those that the class path holds. */
    public static Generators installed() {
        return new Generators(ServiceLoader.load(Generator.class, Generators.class.getClassLoader()));
    }

    /**
     * Those on the class path and those in the jars of a folder.
     *
     * @param pluginFolder need not exist
     * @throws UnusablePlugin when a jar cannot be read, or provides a generator that cannot be made, is there already or
     *                        has a schema that is none; the message names the jar or the generator
     */
    public static Generators with(Path pluginFolder) {
        Generators onClassPath = installed();
        List<Generator> all = new ArrayList<>(onClassPath.all());
        PluginFolder.all(pluginFolder, Generator.class, "generator", Generator::name).forEach(provided -> {
            Generator made = provided.service();
            if (all.stream().anyMatch(each -> each.name().equals(made.name()) && each.version() == made.version())) {
                throw new UnusablePlugin("the plug-in " + provided.jar() + " provides version " + made.version()
                        + " of the generator '" + made.name() + "', which is installed already; remove one of the two");
            }
            all.add(made);
        });
        try {
            return all.size() == onClassPath.all().size() ? onClassPath : new Generators(all);
        } catch (IllegalStateException unusable) {
            throw new UnusablePlugin("a plug-in in " + pluginFolder + ": " + unusable.getMessage(), unusable);
        }
    }

    /**
     * These.
     *
     * @throws IllegalStateException when two have one name and version, or a schema is none
     */
    public static Generators of(Collection<? extends Generator> generators) {
        return new Generators(List.copyOf(generators));
    }

    /** All, by name, then version. */
    public List<Generator> all() {
        return installed.values().stream().map(Installed::generator).toList();
    }

    /**
     * Makes one variant; the same four values make the same bytes.
     *
     * @param version    from 1
     * @param parameters in the words of the generator
     */
    public GeneratorOutcome generate(String name, int version, long seed, JsonNode parameters) {
        Installed found = installed.get(new Key(name, version));
        if (found == null) {
            return new GeneratorOutcome.Refused(List.of(missing(name, version)));
        }
        List<Finding> wrong = found.check().findings(parameters);
        if (!wrong.isEmpty()) {
            return new GeneratorOutcome.Refused(wrong.stream().map(finding -> finding.within("/parameters")).toList());
        }
        return new GeneratorOutcome.Made(
                found.generator().generate(RandomGeneratorFactory.of(ALGORITHM).create(seed), parameters));
    }

    private Finding missing(String name, int version) {
        String versions = installed.keySet().stream().filter(key -> key.name().equals(name))
                .map(key -> String.valueOf(key.version())).collect(Collectors.joining(", "));
        if (!versions.isEmpty()) {
            return new Finding("/version", "version " + version + " of the generator '" + name
                    + "' is not installed; there is " + versions);
        }
        String names = installed.keySet().stream().map(Key::name).distinct().collect(Collectors.joining(", "));
        return new Finding("/name", "there is no generator '" + name + "'; "
                + (names.isEmpty() ? "none is installed" : "write one of " + names));
    }

    private static SchemaCheck check(Generator generator) {
        try {
            return SchemaCheck.of(generator.parameters());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "the parameters of the generator '" + generator.name() + "' cannot be checked: " + e.getMessage(),
                    e);
        }
    }

    private record Installed(Generator generator, SchemaCheck check) {
    }

    private record Key(String name, int version) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::name).thenComparing(Key::version).compare(this, other);
        }
    }
}
