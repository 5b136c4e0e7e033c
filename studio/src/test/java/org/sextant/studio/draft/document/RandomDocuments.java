package org.sextant.studio.draft.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.sextant.studio.draft.document.Value.Fields;
import org.sextant.studio.draft.document.Value.Items;
import org.sextant.studio.draft.document.Value.Literal;
import org.sextant.studio.draft.document.Value.Text;

/** Documents that look like challenges and target profiles, and edits of them; from one seed always the same. */
final class RandomDocuments {
    private final Random random;
    private int words;

    RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    /** A document. */
    Value document() {
        SortedMap<String, Value> fields = new TreeMap<>();
        fields.put("id", new Text("moteurs-1-0"));
        fields.put("instruction", texts());
        maybe(fields, "explanation", this::texts);
        maybe(fields, "timer", () -> new Literal(Integer.toString(random.nextInt(90))));
        maybe(fields, "badges", this::named);
        maybe(fields, "tutorials", this::words);
        maybe(fields, "thematics", this::named);
        maybe(fields, "options", () -> new Fields(new TreeMap<>(Map.of("choices", choices()))));
        maybe(fields, "solution", () -> new Fields(new TreeMap<>(Map.of("choices", choices()))));
        maybe(fields, "samples", () -> new Fields(new TreeMap<>(Map.of("accepted", words()))));
        maybe(fields, "statements", this::unnamed);
        return new Fields(fields);
    }

    /** The same after one to five edits anywhere in it. */
    Value edited(Value document) {
        Value edited = document;
        for (int i = random.nextInt(5); i >= 0; i--) {
            edited = edit(edited);
        }
        return edited;
    }

    private Value edit(Value value) {
        return switch (value) {
            case Text(String text) -> new Text(reworded(text));
            case Literal _ -> new Literal(Integer.toString(random.nextInt(1000)));
            case Items(var items) -> new Items(list(items));
            case Fields(var fields) -> new Fields(fields(fields));
        };
    }

    private SortedMap<String, Value> fields(SortedMap<String, Value> fields) {
        SortedMap<String, Value> edited = new TreeMap<>(fields);
        List<String> names = fields.keySet().stream().filter(name -> !name.equals("id")).toList();
        int what = random.nextInt(10);
        if (what == 0 || names.isEmpty()) {
            edited.put(random.nextBoolean() ? "de" : "knowledge", text());
        } else {
            String name = names.get(random.nextInt(names.size()));
            if (what == 1) {
                edited.remove(name);
            } else {
                edited.computeIfPresent(name, (_, value) -> edit(value));
            }
        }
        return edited;
    }

    private List<Value> list(List<Value> items) {
        List<Value> edited = new ArrayList<>(items);
        int what = items.isEmpty() ? 0 : random.nextInt(5);
        int place = items.isEmpty() ? 0 : random.nextInt(items.size());
        switch (what) {
            case 0 -> edited.add(random.nextInt(items.size() + 1), like(items));
            case 1 -> edited.remove(place);
            case 2 -> edited.add(random.nextInt(items.size()), edited.remove(place));
            case 3 -> Collections.shuffle(edited, random);
            default -> edited.set(place, edit(items.get(place)));
        }
        return edited;
    }

    private Value like(List<Value> items) {
        boolean named = !items.isEmpty() && items.getFirst() instanceof Fields(var fields) && fields.containsKey("id");
        return named ? thing() : items.isEmpty() || items.getFirst() instanceof Text ? new Text(word()) : statement();
    }

    private void maybe(SortedMap<String, Value> fields, String name, Supplier<Value> value) {
        if (random.nextInt(4) > 0) {
            fields.put(name, value.get());
        }
    }

    private Value named() {
        return some(this::thing);
    }

    private Value unnamed() {
        return some(this::statement);
    }

    private Value words() {
        return some(() -> new Text(word()));
    }

    private Value choices() {
        return some(() -> random.nextInt(6) == 0 ? new Text("deux") : text());
    }

    private Value some(Supplier<Value> item) {
        return new Items(IntStream.range(0, random.nextInt(6)).mapToObj(_ -> item.get()).toList());
    }

    private Value thing() {
        return new Fields(new TreeMap<>(Map.of("id", new Text(word()), "title", texts())));
    }

    private Value statement() {
        return new Fields(new TreeMap<>(Map.of("origin", new Text("AUTHORED"), "text", texts())));
    }

    private Value texts() {
        SortedMap<String, Value> texts = new TreeMap<>();
        texts.put("fr", text());
        maybe(texts, "en", this::text);
        return new Fields(texts);
    }

    private Text text() {
        return new Text(String.join(" ", IntStream.range(0, 1 + random.nextInt(8)).mapToObj(_ -> word()).toList()));
    }

    private String reworded(String text) {
        List<String> all = new ArrayList<>(List.of(text.split(" ")));
        all.set(random.nextInt(all.size()), word());
        if (random.nextBoolean()) {
            all.add(random.nextInt(all.size() + 1), word() + (random.nextBoolean() ? ",\n" : "…"));
        }
        return String.join(" ", all);
    }

    /** A word that stands nowhere else. */
    private String word() {
        return List.of("mot", "œuvre", "été", "clé").get(random.nextInt(4)) + "-" + random.nextInt(1_000_000) + "x"
                + words++;
    }
}
