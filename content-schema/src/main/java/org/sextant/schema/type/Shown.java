package org.sextant.schema.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.part.Choices;
import org.sextant.schema.part.Embed;
import org.sextant.schema.part.FileDrop;
import org.sextant.schema.part.Item;
import org.sextant.schema.part.MatchSets;
import org.sextant.schema.part.OrderList;
import org.sextant.schema.part.Part;
import org.sextant.schema.part.SelectField;
import org.sextant.schema.part.Text;
import org.sextant.schema.part.TextField;
import org.sextant.schema.text.LocalizedText;

/** What parts hold, apart from their order and their make. */
final class Shown {
    private Shown() {
    }

    /** The parts with all that may be shuffled in one order. */
    static List<Part> sorted(List<Part> parts) {
        return parts.stream().map(Shown::sorted).toList();
    }

    private static Part sorted(Part part) {
        return switch (part) {
            case Choices(boolean multiple, List<Choices.Choice> choices) ->
                new Choices(multiple, sorted(choices, Comparator.comparing(Choices.Choice::number)));
            case SelectField(String id, LocalizedText label, List<SelectField.Option> options) ->
                new SelectField(id, label, sorted(options, Comparator.comparing(SelectField.Option::value)));
            case OrderList(List<Item> items) -> new OrderList(sorted(items, Comparator.comparing(Item::id)));
            case MatchSets(List<Item> left, List<Item> right) -> new MatchSets(
                    sorted(left, Comparator.comparing(Item::id)), sorted(right, Comparator.comparing(Item::id)));
            case Text _,TextField _,FileDrop _,Embed _ -> part;
        };
    }

    private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
        return values.stream().sorted(order).toList();
    }

    /** Every text of a prompt, in every language. */
    static Stream<String> texts(List<Part> parts) {
        return parts.stream().flatMap(Shown::texts);
    }

    private static Stream<String> texts(Part part) {
        return switch (part) {
            case Text(LocalizedText markdown) -> texts(markdown);
            case Choices choices -> choices.choices().stream().flatMap(choice -> texts(choice.label()));
            case TextField field -> texts(field.label(), field.placeholder(), field.suffix());
            case SelectField field -> Stream.concat(texts(field.label()), field.options().stream()
                    .flatMap(option -> Stream.concat(Stream.of(option.value()), texts(option.label()))));
            case OrderList(List<Item> items) -> items.stream().flatMap(Shown::itemTexts);
            case MatchSets(List<Item> left, List<Item> right) ->
                Stream.concat(left.stream(), right.stream()).flatMap(Shown::itemTexts);
            case FileDrop drop -> texts(drop.label());
            case Embed embed -> Stream.of(embed.reference().toString());
        };
    }

    private static Stream<String> itemTexts(Item item) {
        return Stream.concat(Stream.of(item.id()), texts(item.label()));
    }

    private static Stream<String> texts(@Nullable LocalizedText... texts) {
        return Stream.of(texts).filter(Objects::nonNull).flatMap(text -> text.byLocale().values().stream());
    }

    /** Every text and every name in a JSON tree. */
    static Stream<String> texts(JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT -> json.propertyStream().flatMap(Shown::texts);
            case ARRAY -> json.valueStream().flatMap(Shown::texts);
            default -> Stream.of(json.asText());
        };
    }

    private static Stream<String> texts(Map.Entry<String, JsonNode> property) {
        return Stream.concat(Stream.of(property.getKey()), texts(property.getValue()));
    }
}
