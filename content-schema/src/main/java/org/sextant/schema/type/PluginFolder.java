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
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.sextant.schema.Require;

/** The jars of a folder and the challenge types in them. */
final class PluginFolder {
    private static final String SERVICES = "META-INF/services/" + ChallengeType.class.getName();

    private PluginFolder() {
    }

    /** A type, its key and the name of its jar. */
    record Provided(Path jar, String key, ChallengeType type) {
    }

    /** In the order of the names of the jars. */
    static List<Provided> types(Path folder) {
        List<Path> jars = jars(folder);
        if (jars.isEmpty()) {
            return List.of();
        }
        ClassLoader loader = new URLClassLoader("challenge types in " + folder,
                jars.stream().map(PluginFolder::url).toArray(URL[]::new), ChallengeType.class.getClassLoader());
        List<Provided> types = new ArrayList<>();
        for (Path jar : jars) {
            providers(jar).forEach(name -> types.add(provided(jar, name, loader)));
        }
        return List.copyOf(types);
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

    private static List<String> providers(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry services = file.getEntry(SERVICES);
            List<String> names = services == null ? List.of() : names(file, services);
            if (names.isEmpty()) {
                throw new UnusablePlugin("the plug-in " + jar + " provides no challenge type: its " + SERVICES
                        + " is missing or names none; put only jars of challenge types into this folder");
            }
            return names;
        } catch (IOException e) {
            throw new UnusablePlugin("the plug-in " + jar + " cannot be read (" + e.getMessage()
                    + "); copy it anew or remove it", e);
        }
    }

    private static List<String> names(JarFile file, ZipEntry services) throws IOException {
        String lines = new String(file.getInputStream(services).readAllBytes(), StandardCharsets.UTF_8);
        return lines.lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(name -> !name.isEmpty())
                .distinct().toList();
    }

    private static Provided provided(Path jar, String name, ClassLoader loader) {
        try {
            ChallengeType type = Class.forName(name, true, loader).asSubclass(ChallengeType.class)
                    .getConstructor().newInstance();
            return new Provided(jar, Require.text(type.key(), "key"), type);
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            throw new UnusablePlugin("the plug-in " + jar + " names the challenge type " + name
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
