package org.sextant.studio.draft.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sextant.studio.draft.document.Value;
import org.sextant.studio.draft.document.Value.Fields;
import org.sextant.studio.draft.document.Value.Items;
import org.sextant.studio.draft.document.Value.Text;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;

/** Edits of real documents at random that leave them what a release can read: texts reworded, translated, and back in French alone. */
final class Edits {
    private final Random random;
    private int words;

    Edits(long seed) {
        this.random = new Random(seed);
    }

    /** The document after an edit of some of its texts. */
    Document edited(Document document) {
        int wanted = 1 + random.nextInt(3);
        Value value = Documents.value(document);
        for (int i = 0; i < wanted; i++) {
            List<Value> texts = new ArrayList<>();
            collect(value, texts);
            Value chosen = texts.get(random.nextInt(texts.size()));
            value = replaced(value, chosen, translated(((Fields) chosen).fields()));
        }
        return Documents.of(value);
    }

    private Value translated(SortedMap<String, Value> byLocale) {
        SortedMap<String, Value> edited = new TreeMap<>(byLocale);
        switch (random.nextInt(3)) {
            case 0 -> edited.put("en", new Text(word() + " \"in English\""));
            case 1 -> edited.keySet().retainAll(List.of("fr"));
            default -> {
                // reworded below
            }
        }
        String french = byLocale.get("fr") instanceof Text(String text) ? text : "";
        int place = french.offsetByCodePoints(0,
                random.nextInt(french.codePointCount(0, french.length()) + 1));
        edited.put("fr",
                new Text((french.substring(0, place) + " " + word() + "\n" + french.substring(place)).strip()));
        return new Fields(edited);
    }

    private void collect(Value value, List<Value> texts) {
        switch (value) {
            case Items(var items) -> items.forEach(item -> collect(item, texts));
            case Fields(var fields) when fields.containsKey("fr") -> texts.add(value);
            case Fields(var fields) -> fields.values().forEach(field -> collect(field, texts));
            default -> {
                // no text in languages
            }
        }
    }

    private static Value replaced(Value value, Value old, Value by) {
        if (value.equals(old)) {
            return by;
        }
        return switch (value) {
            case Items(var items) -> new Items(items.stream().map(item -> replaced(item, old, by)).toList());
            case Fields(var fields) -> {
                SortedMap<String, Value> after = new TreeMap<>();
                fields.forEach((name, field) -> after.put(name, replaced(field, old, by)));
                yield new Fields(after);
            }
            default -> value;
        };
    }

    private String word() {
        return List.of("mot", "œuvre", "naïveté", "clé 😀").get(random.nextInt(4)) + words++;
    }
}
