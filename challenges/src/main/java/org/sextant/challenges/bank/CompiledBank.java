package org.sextant.challenges.bank;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Sha256;

/** Writes a bank as the resources that {@link BundledBank} reads. */
final class CompiledBank {
    private CompiledBank() {
    }

    /**
     * Writes them below a folder of classes, in the place of those of any bank that was written there before.
     *
     * @param folder the files that the bank was read of
     */
    static void write(Bank bank, Path folder, Path classes) throws IOException {
        Content content = bank.content().orElseThrow();
        byte[] json = CanonicalJson.write(content);
        Path files = classes.resolve(BundledBank.FILES);
        clear(Files.createDirectories(files));
        for (Map.Entry<String, byte[]> file : bank.files().entrySet()) {
            Files.write(files.resolve(file.getKey()), file.getValue());
        }
        Files.write(classes.resolve(BundledBank.CONTENT), json);
        Files.write(classes.resolve(BundledBank.SOURCES), BankZip.write(BankZip.folder(folder)));
        Files.writeString(classes.resolve(BundledBank.SHA256), Sha256.of(json), StandardCharsets.US_ASCII);
    }

    /** A jar must not carry the files of another bank, which may be a private one. */
    private static void clear(Path folder) throws IOException {
        try (DirectoryStream<Path> former = Files.newDirectoryStream(folder)) {
            for (Path file : former) {
                Files.delete(file);
            }
        }
    }
}
