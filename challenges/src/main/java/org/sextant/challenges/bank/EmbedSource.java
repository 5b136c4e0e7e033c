package org.sextant.challenges.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the source of an embed must not hold. */
public final class EmbedSource {
    private static final Map<Pattern, String> FORBIDDEN = new LinkedHashMap<>();

    static {
        forbid("<(script|img|audio|video|source|iframe|object|embed)\\b[^>]*\\bsrc\\s*=\\s*[\"'](?!data:)",
                "loads another file");
        forbid("<link\\b", "loads another file by <link>");
        forbid("\\bhref\\s*=\\s*[\"']\\s*(https?:)?//", "links to another address");
        forbid("@import|url\\(\\s*[\"']?(?!data:|#|[\"'])", "loads another file from its styles");
        forbid("\\b(fetch|importScripts|import)\\s*\\(", "fetches something");
        forbid("\\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon)\\b", "uses the network");
        forbid("\\b(localStorage|sessionStorage|indexedDB|document\\.cookie)\\b", "stores something");
        forbid("\\b(alert|confirm|prompt)\\s*\\(", "opens a dialogue, which a sandboxed frame cannot");
    }

    private EmbedSource() {
    }

    /** The places at fault, as they stand there; none where it is complete in itself. */
    public static List<String> places(String html) {
        return FORBIDDEN.keySet().stream().map(pattern -> pattern.matcher(html)).filter(Matcher::find)
                .map(found -> found.group().strip()).distinct().toList();
    }

    /** Each a half sentence, such as "uses the network". */
    static List<String> problems(String html) {
        return FORBIDDEN.entrySet().stream().filter(e -> e.getKey().matcher(html).find()).map(Map.Entry::getValue)
                .toList();
    }

    private static void forbid(String pattern, String meaning) {
        FORBIDDEN.put(Pattern.compile("(?is)" + pattern), meaning);
    }
}
