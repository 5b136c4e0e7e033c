package org.sextant.challenges.generator.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sextant.challenges.generator.GeneratedFile;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What is in a ZIP archive, and in the XML parts of office files. */
public final class ZipRead {
    private ZipRead() {
    }

    /** The entries that are files, by path, in the order of the archive. */
    public static SequencedMap<String, byte[]> entries(GeneratedFile file) {
        SequencedMap<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.name() + " is no ZIP archive", e);
        }
        return entries;
    }

    /** When its files were last changed, in local time, by path. */
    static Map<String, LocalDateTime> changed(GeneratedFile file) {
        Map<String, LocalDateTime> changed = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                changed.put(entry.getName(), entry.getTimeLocal());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.name() + " is no ZIP archive", e);
        }
        return changed;
    }

    static Element xml(GeneratedFile file, String part) {
        byte[] bytes = entries(file).get(part);
        if (bytes == null) {
            throw new AssertionError(file.name() + " has no part " + part);
        }
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(part + " of " + file.name() + " is no XML", e);
        }
    }

    /** All elements of a name below another, at any depth. */
    static List<Element> all(Element below, String name) {
        var found = below.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList();
    }

    /** The elements right below another. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
