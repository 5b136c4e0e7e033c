package org.sextant.challenges.generator.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a window, with a profile of its own; ended when it takes too long. */
final class Soffice {
    private static final int MINUTES = 5;

    private final String program;
    private final Path folder;

    /**
     * An office to be run.
     *
     * @param program its path
     * @param folder  for its profile and its messages
     */
    Soffice(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Opens files, all in one run, and saves each in another format into a folder. */
    void convert(List<Path> files, String format, Path into) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program, "--headless", "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", format, "--outdir",
                into.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path messages = folder.resolve("soffice.log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(messages.toFile())
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError("soffice failed or took longer than " + MINUTES + " minutes:\n"
                        + Files.readString(messages));
            }
        } finally {
            Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
        }
    }
}
