package org.sextant.schema.content;

import org.sextant.schema.Require;
import org.sextant.schema.framework.Level;

/** A tube tested up to a level. */
public record CappedTube(TubeId tube, Level maximumLevel) {
    public CappedTube {
        Require.present(tube, "tube");
        Require.present(maximumLevel, "maximumLevel");
    }
}
