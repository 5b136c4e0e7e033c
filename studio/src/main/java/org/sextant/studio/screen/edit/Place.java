package org.sextant.studio.screen.edit;

import java.util.Arrays;
import java.util.Optional;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.screen.edit.form.Address;

/** What is edited, and where in the studio. */
public record Place(String kind, String key) {
    /** What an address names; empty where there can be no such thing. */
    static Optional<Place> of(String kind, String key) {
        return Arrays.stream(EntityKind.values()).filter(known -> known.name().equals(kind))
                .flatMap(known -> EntityRef.of(known, key).stream()).findFirst().map(_ -> new Place(kind, key));
    }

    /** The document with which it begins where nobody has written anything. */
    String fresh() {
        return Documents.fresh(new EntityRef(EntityKind.valueOf(kind), key)).json();
    }

    /** The address of its editor. */
    public String path() {
        return "/studio/edit/" + kind + "/" + Address.encoded(key);
    }
}
