package org.sextant.studio.screen.edit.form;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a form; each is about one place of the document, a JSON pointer. */
public sealed interface Control {
    /** The place that it is about. */
    String pointer();

    /** What it is called. */
    String label();

    /** All that can be filled in. */
    Stream<Input> inputs();

    /** Whether nothing stands there yet. */
    default boolean isEmpty() {
        return inputs().allMatch(input -> input.value().isEmpty() || input.value().equals("false"));
    }

    /** The place as the id of an element, so that problems can lead to it. */
    default String anchor() {
        return anchor(pointer());
    }

    /** A JSON pointer as the id of an element. */
    static String anchor(String pointer) {
        return "at" + pointer.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /**
     * Something to fill in, by the name of its place.
     *
     * @param value   as a browser sends it back when nobody touches it
     * @param options what there is to choose from; none where anything may be written
     * @param part    what of the document it is
     */
    record Input(String pointer, String label, Shape shape, String value, List<Option> options, boolean isRequired,
            Part part) implements Control {
        public Input {
            options = List.copyOf(options);
        }

        Input(String pointer, String label, Shape shape, String value) {
            this(pointer, label, shape, value, List.of(), false, Part.VALUE);
        }

        @Override
        public Stream<Input> inputs() {
            return Stream.of(this);
        }

        /** How many lines it is shown with. */
        public int height() {
            return Math.clamp(value.lines().mapToInt(line -> 1 + line.length() / 80).sum() + 1L, 2, 18);
        }
    }

    /**
     * Something to fill in that names other things by their keys, one a line.
     *
     * @param kinds what those may be
     */
    record Link(Input input, List<String> kinds) implements Control {
        public Link {
            kinds = List.copyOf(kinds);
        }

        @Override
        public String pointer() {
            return input.pointer();
        }

        @Override
        public String label() {
            return input.label();
        }

        @Override
        public Stream<Input> inputs() {
            return Stream.of(input);
        }

        /** What it names. */
        public List<String> keys() {
            return input.value().lines().map(String::strip).filter(key -> !key.isEmpty()).distinct().toList();
        }
    }

    /**
     * Something to fill in that names a part of something else.
     *
     * @param whole the place that names that thing
     * @param list  where the document of that has its parts
     */
    record PartOf(Input input, String whole, String list) implements Control {
        @Override
        public String pointer() {
            return input.pointer();
        }

        @Override
        public String label() {
            return input.label();
        }

        @Override
        public Stream<Input> inputs() {
            return Stream.of(input);
        }
    }

    /** What something to fill in is of a document. */
    enum Part {
        /** What stands at its place. */
        VALUE,
        /** A text in one of several languages. */
        LANGUAGE,
        /** The same where a text in French alone may stand without its language. */
        PLAIN_LANGUAGE
    }

    /** Something to choose. */
    record Option(String value, String label, boolean isChosen) {
    }

    /** A text in several languages. */
    record Texts(String pointer, String label, List<Input> languages, boolean isRequired) implements Control {
        public Texts {
            languages = List.copyOf(languages);
        }

        @Override
        public Stream<Input> inputs() {
            return languages.stream();
        }
    }

    /** Parts that belong together. */
    record Group(String pointer, String label, List<Control> controls) implements Control {
        public Group {
            controls = List.copyOf(controls);
        }

        @Override
        public Stream<Input> inputs() {
            return controls.stream().flatMap(Control::inputs);
        }
    }

    /**
     * A list of things, to which others can be added.
     *
     * @param isFixed whether its rows come of something else, so that none is added, taken away or moved
     */
    record Rows(String pointer, String label, List<Row> rows, boolean isFixed) implements Control {
        public Rows {
            rows = List.copyOf(rows);
        }

        @Override
        public Stream<Input> inputs() {
            return rows.stream().flatMap(row -> row.controls().stream()).flatMap(Control::inputs);
        }

        @Override
        public boolean isEmpty() {
            return rows.isEmpty();
        }
    }

    /** One thing of a list. */
    record Row(String pointer, String title, List<Control> controls, boolean isFirst, boolean isLast) {
        public Row {
            controls = List.copyOf(controls);
        }

        /** The place as the id of an element. */
        public String anchor() {
            return Control.anchor(pointer);
        }
    }

    /**
     * What there is to choose from, which of it is right, and why the rest tempts.
     *
     * @param right     where the numbers of the right ones stand
     * @param isMultiple whether several may be right
     */
    record Choices(String pointer, String label, Input right, boolean isMultiple, List<Choice> choices)
            implements
                Control {
        public Choices {
            choices = List.copyOf(choices);
        }

        @Override
        public Stream<Input> inputs() {
            return Stream.concat(Stream.of(right), choices.stream()
                    .flatMap(choice -> Stream.concat(choice.text().inputs(), choice.reason().inputs())));
        }
    }

    /** One choice by its number. */
    record Choice(Row row, String number, boolean isRight, Control text, Control reason) {
        /** Whether one can say why it tempts: what is right does so only where somebody has said it already. */
        public boolean isReasonShown() {
            return !isRight || !reason.isEmpty();
        }
    }

    /**
     * What a document has and its schema does not know, such as the fields of another type of challenge: it is shown as it is,
     * and can be taken away.
     */
    record Unknown(String pointer, String label, String value) implements Control {
        @Override
        public Stream<Input> inputs() {
            return Stream.of();
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /**
     * A file of a challenge, with what it shows in words.
     *
     * @param name none while there is no file
     */
    record FileBox(String pointer, String label, @Nullable String name, String sha256, int size, Control alt,
            boolean isInList) implements Control {
        @Override
        public Stream<Input> inputs() {
            return name == null ? Stream.of() : alt.inputs();
        }

        @Override
        public boolean isEmpty() {
            return name == null;
        }
    }
}
