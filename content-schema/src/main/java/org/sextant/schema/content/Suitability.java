package org.sextant.schema.content;

import java.util.List;
import org.sextant.schema.Require;

/**
 * The devices, tools and people that a challenge suits. A mark that is not given makes no claim.
 *
 * @param devices        those it can be answered on; none given: all
 * @param tools          software that it needs beside a browser, such as {@code tableur}
 * @param colourBlind    whether it can be answered without telling colours apart
 * @param blind          whether it can be answered by ear and keyboard
 * @param hardToFindOnline whether its answer is not found by searching for its words
 */
public record Suitability(List<Device> devices, List<String> tools, boolean colourBlind, boolean blind,
        boolean hardToFindOnline) {
    /** No claim. */
    public static final Suitability ANY = new Suitability(List.of(), List.of(), false, false, false);

    public Suitability {
        devices = Require.sortedByUnique(devices, device -> device, "devices");
        tools = Require.list(tools);
    }
}
