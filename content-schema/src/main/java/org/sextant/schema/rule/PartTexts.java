package org.sextant.schema.rule;

import java.util.List;
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

/** The texts of a part. */
final class PartTexts {
    private PartTexts() {
    }

    static List<LocalizedText> of(Part part) {
        return switch (part) {
            case Text text -> List.of(text.markdown());
            case Choices choices -> choices.choices().stream().map(Choices.Choice::label).toList();
            case TextField field -> present(field.label(), field.placeholder(), field.suffix());
            case SelectField field -> Stream.concat(Stream.ofNullable(field.label()),
                    field.options().stream().map(SelectField.Option::label)).toList();
            case OrderList list -> list.items().stream().map(Item::label).toList();
            case MatchSets sets -> Stream.concat(sets.left().stream(), sets.right().stream()).map(Item::label)
                    .toList();
            case FileDrop drop -> present(drop.label());
            case Embed embed -> List.of(embed.reference().title());
        };
    }

    private static List<LocalizedText> present(@Nullable LocalizedText... texts) {
        return Stream.of(texts).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }
}
