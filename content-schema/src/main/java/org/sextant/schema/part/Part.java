package org.sextant.schema.part;

/** A piece of what a learner is shown. Types compose parts; pages and frontends own one rendering a part. */
public sealed interface Part permits Text, Choices, TextField, SelectField, OrderList, MatchSets, FileDrop, Embed {
}
