package org.sextant.search.analysis;

import java.util.Set;
import java.util.function.UnaryOperator;

/** How the words of one language are brought to the forms under which they are indexed. */
public final class Chain {
    private static final Set<String> FRENCH_SMALL = Set
            .of(("a afin ai ainsi alors as au aucun aussi autre aux avec avez "
                    + "avoir ce cela ces cet cette ceux chez ci comme comment dans de des donc dont du elle elles en es est et "
                    + "etre eu eux faire fait fais faut il ils j je la le les leur leurs lui ma mais me meme mes moi mon ne nos "
                    + "notre nous on ont ou par pas peut peux plus pour pourquoi puis quand que quel quelle quelles quels qui "
                    + "quoi sa savoir se sera ses si soi son sont sur ta te tes toi ton tous tout toute toutes tu un une vers "
                    + "vos votre vous y c d l m n s t qu "
                    + "aimerais aller autres bien bonjour celle celles celui chaque chose choses combien deja difference "
                    + "doit doivent dois encore entre etaient etait etes facon fois lors lorsque maniere merci moyen "
                    + "parmi peuvent pourrait pouvoir puisse puissent quelque quelques selon seront sommes svp tres "
                    + "trop truc trucs va vais veulent veut veux vient vont voudrais voudrait").split(" "));
    private static final Set<String> ENGLISH_SMALL = Set.of(("a about all am an and are as at be been but by can could "
            + "did do does for from get had has have he her his how i if in into is it its me my no not of on one or our "
            + "out should so some than that the their them then there these they this to up use was we were what when "
            + "where which who why will with you your").split(" "));

    /** French. */
    public static final Chain FRENCH = new Chain(FrenchForms::stem, FrenchForms::root, FRENCH_SMALL);
    /** English. */
    public static final Chain ENGLISH = new Chain(EnglishForms::stem, EnglishForms::root, ENGLISH_SMALL);
    private static final Chain OTHER = new Chain(word -> word, _ -> "", Set.of());

    private final UnaryOperator<String> stem;
    private final UnaryOperator<String> root;
    private final Set<String> small;

    private Chain(UnaryOperator<String> stem, UnaryOperator<String> root, Set<String> small) {
        this.stem = stem;
        this.root = root;
        this.small = small;
    }

    /** That of a language, a BCP 47 tag; one without a chain of its own has no stems. */
    public static Chain of(String language) {
        return switch (language.split("-", 2)[0]) {
            case "fr" -> FRENCH;
            case "en" -> ENGLISH;
            default -> OTHER;
        };
    }

    /** A plain word in one of its forms; empty where it has none. */
    public String form(String plain, Form form) {
        return switch (form) {
            case PLAIN -> plain;
            case STEM -> stem.apply(plain);
            case ROOT -> root.apply(plain);
        };
    }

    /** What a plain word shares with its family; one without a family is its own, without number and gender. */
    public String family(String plain) {
        String shared = root.apply(plain);
        return shared.isEmpty() ? stem.apply(plain) : shared;
    }

    /**
     * Whether a plain word only holds others together. It is indexed like any other, and counts for nothing in a question
     * that has words of content; {@code sans} says something and is none.
     */
    public boolean isSmall(String plain) {
        return small.contains(plain);
    }
}
