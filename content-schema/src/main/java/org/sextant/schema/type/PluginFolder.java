package org.sextant.schema.type;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.sextant.schema.Require;

/** The jars of a folder and what they provide: challenge types, and whatever else of ours is found as a service. */
public final class PluginFolder {
    private static final String SERVICES = "META-INF/services/";
    private static final String OURS = SERVICES + "org.sextant.";

    private PluginFolder() {
    }

    /**
     * Something that a jar provides.
     *
     * @param name what is unique among those of its kind
     */
    public record Provided<T>(Path jar, String name, T service) {
    }

    /**
     * All of a kind, in the order of the names of the jars. A jar that provides only others of ours is passed over.
     *
     * @param folder  need not exist
     * @param service the kind
     * @param words   what one is called, such as {@code challenge type}
     * @param name    what is unique among those of the kind
     * @throws UnusablePlugin when a jar cannot be read, provides nothing of ours or something that cannot be made; the
     *                        message names the jar
     */
    public static <T> List<Provided<T>> all(Path folder, Class<T> service, String words, Function<T, String> name) {
        List<Path> jars = jars(folder);
        if (jars.isEmpty()) {
            return List.of();
        }
        ClassLoader loader = new URLClassLoader(words + "s in " + folder,
                jars.stream().map(PluginFolder::url).toArray(URL[]::new), service.getClassLoader());
        List<Provided<T>> all = new ArrayList<>();
        for (Path jar : jars) {
            providers(jar, service).forEach(provider -> all.add(provided(jar, provider, loader, service, words, name)));
        }
        return List.copyOf(all);
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UnusablePlugin("the folder of plug-ins, " + folder + ", cannot be listed (" + e.getMessage()
                    + "); let the server read it", e);
        }
    }

    private static List<String> providers(Path jar, Class<?> service) {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry services = file.getEntry(SERVICES + service.getName());
            List<String> names = services == null ? List.of() : names(file, services);
            if (names.isEmpty() && file.stream().noneMatch(entry -> isOfOthers(entry.getName(), service))) {
                String needed = SERVICES + ChallengeType.class.getName();
                throw new UnusablePlugin("the plug-in " + jar + " provides no challenge type: its " + needed
                        + " is missing or names none; put only jars of challenge types into this folder");
            }
            return names;
        } catch (IOException e) {
            throw new UnusablePlugin("the plug-in " + jar + " cannot be read (" + e.getMessage()
                    + "); copy it anew or remove it", e);
        }
    }

    private static boolean isOfOthers(String entry, Class<?> service) {
        return entry.startsWith(OURS) && !entry.equals(SERVICES + service.getName());
    }

    private static List<String> names(JarFile file, ZipEntry services) throws IOException {
        String lines = new String(file.getInputStream(services).readAllBytes(), StandardCharsets.UTF_8);
        return lines.lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(name -> !name.isEmpty())
                .distinct().toList();
    }

    private static <T> Provided<T> provided(Path jar, String provider, ClassLoader loader, Class<T> service,
            String words, Function<T, String> name) {
        try {
            T made = Class.forName(provider, true, loader).asSubclass(service).getConstructor().newInstance();
            return new Provided<>(jar, Require.text(name.apply(made), "key"), made);
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            throw new UnusablePlugin("the plug-in " + jar + " names the " + words + " " + provider
                    + ", which cannot be made (" + e + "); it needs a public class with a public constructor without"
                    + " arguments, built for this version of Sextant. Build it anew or remove the jar", e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UnusablePlugin("the plug-in " + jar + " has a name that is no address; rename it", e);
        }
    }
}
