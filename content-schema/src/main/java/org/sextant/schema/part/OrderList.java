package org.sextant.schema.part;

import java.util.List;

/** Items to put in order, first given as shown. */
public record OrderList(List<Item> items) implements Part {
    public OrderList {
        items = List.copyOf(items);
    }
}
