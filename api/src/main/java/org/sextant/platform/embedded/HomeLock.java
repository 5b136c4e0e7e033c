package org.sextant.platform.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.sextant.platform.StartRefused;
import org.sextant.platform.StartRefused.Reason;

/** The right of one process to a home; the operating system takes it back when the process dies. */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the home, refused when another server holds it or when it cannot be written. */
    static HomeLock take(Path home) {
        try {
            Files.createDirectories(home);
            FileChannel channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (locked(channel)) {
                return new HomeLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new StartRefused(Reason.CANNOT_WRITE, "the home " + home + " cannot be written; make it writable or "
                    + "set SEXTANT_HOME to a folder that is.", e);
        }
        throw new StartRefused(Reason.UNAVAILABLE,
                "another Sextant is running on the home " + home + "; stop it, or set "
                        + "SEXTANT_HOME to another folder.");
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
