package org.sextant.challenges.generator.file;

import java.util.ArrayList;
import java.util.List;

/** The package that all Office Open XML files share (ISO/IEC 29500, transitional): parts, their types, who names whom. */
final class Ooxml {
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

    /**
     * A part.
     *
     * @param path within the package
     * @param type the end of its content type, after {@value #TYPES}
     */
    @SuppressWarnings("ArrayRecordComponent") // made and written, never compared
    record Part(String path, String type, byte[] bytes) {
    }

    /**
     * A part as its document names it.
     *
     * @param kind such as {@code styles} or {@code worksheet}
     */
    record Related(String kind, Part part) {
    }

    private Ooxml() {
    }

    /**
     * The package.
     *
     * @param main  the document
     * @param parts what the document names, as {@code rId1}, {@code rId2}, ... in this order; below its folder
     */
    static byte[] document(Part main, List<Related> parts) {
        List<Part> all = new ArrayList<>(List.of(main));
        parts.forEach(related -> all.add(related.part()));
        int slash = main.path().lastIndexOf('/') + 1;
        String folder = main.path().substring(0, slash);
        Zip zip = new Zip().add("[Content_Types].xml", contentTypes(all));
        zip.add("_rels/.rels", relationships("", List.of(new Related("officeDocument", main))));
        zip.add(folder + "_rels/" + main.path().substring(slash) + ".rels", relationships(folder, parts));
        all.forEach(part -> zip.add(part.path(), part.bytes()));
        return zip.bytes();
    }

    private static byte[] contentTypes(List<Part> parts) {
        Xml xml = new Xml().open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty("Default", "Extension", "rels", "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        for (Part part : parts) {
            xml.empty("Override", "PartName", "/" + part.path(), "ContentType", TYPES + part.type() + "+xml");
        }
        return xml.close().bytes();
    }

    private static byte[] relationships(String folder, List<Related> targets) {
        Xml xml = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 0; i < targets.size(); i++) {
            Related target = targets.get(i);
            xml.empty("Relationship", "Id", "rId" + (i + 1), "Type", RELATIONSHIPS + "/" + target.kind(), "Target",
                    target.part().path().substring(folder.length()));
        }
        return xml.close().bytes();
    }
}
