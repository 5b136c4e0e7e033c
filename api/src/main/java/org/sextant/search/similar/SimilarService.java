package org.sextant.search.similar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;
import org.sextant.platform.Actor;
import org.sextant.schema.content.TubeId;
import org.sextant.search.index.SearchType;

/** Finds what is like something else, among what somebody may see of a release. The same question has the same answer. */
@Singleton
public final class SimilarService {
    /**
     * From here on a text says nearly the same as another. No two challenges of different skills in the bundled bank come
     * up to it, and no two tutorials; each challenge that is typed anew does when three fifths of it are there. A test
     * holds this.
     */
    public static final double NEARLY_THE_SAME = 0.4;
    /** A text of fewer words looks like anything that has them. */
    private static final int FEWEST_WORDS = 5;
    private static final int SHARED = 5;
    private static final double BY_WORDS = 0.7;
    private static final double BY_TUBE = 0.15;
    private static final double BY_COMPETENCE = 0.1;
    private static final double BY_LEVEL = 0.05;
    /** Words alone make nothing similar below this; a tube that both have does. */
    private static final double LEAST = 0.1;
    private static final int REMEMBERED = 100_000;
    private static final Comparator<Similar> BEST_FIRST = Comparator.comparingDouble(Similar::score).reversed()
            .thenComparing(Similar::key);
    private static final Comparator<Found> NEAREST_FIRST = Comparator.comparingDouble(Found::likeness).reversed()
            .thenComparing(found -> found.text.key());

    /** By the tutorial or challenge of a release in memory itself, which releases and drafts share. */
    private final Cache<Object, Terms> terms = Caffeine.newBuilder().weakKeys().maximumSize(REMEMBERED).build();

    /** The tutorials in its language that are most like a tutorial, the nearest first; none for one that is not shown. */
    public List<Similar> tutorials(Actor actor, PublishedContent content, String tutorial, int most) {
        return similar(texts(ReadableContent.of(actor, content)), SearchType.TUTORIAL, tutorial, _ -> true, most);
    }

    /**
     * The challenges that are most like a challenge, the nearest first; none for one that is not shown.
     *
     * @param ofSameSkill whether those of its own skill are wanted too, which are meant to be like it
     */
    public List<Similar> challenges(Actor actor, PublishedContent content, String challenge, boolean ofSameSkill,
            int most) {
        LikeTexts texts = texts(ReadableContent.of(actor, content));
        String family = texts.holding(SearchType.CHALLENGE, challenge).flatMap(shelf -> shelf.find(challenge))
                .map(LikeText::family).orElse("");
        return similar(texts, SearchType.CHALLENGE, challenge, text -> ofSameSkill || !text.family().equals(family),
                most);
    }

    /**
     * What says {@linkplain #NEARLY_THE_SAME nearly the same} as a text that somebody writes, the nearest first, of each
     * skill one challenge; nothing while it has few words.
     *
     * @param readable what its author may see
     * @param type     {@code TUTORIAL} or {@code CHALLENGE}
     * @param language a BCP 47 language
     * @param title    of a tutorial; empty for a challenge
     * @param text     its body or its instruction, in Markdown
     * @param except   what is not looked at: itself
     * @param family   the skill whose challenges are not looked at; empty for none
     */
    public List<LookAlike> lookAlikes(ReadableContent readable, SearchType type, String language, String title,
            String text, String except, String family, int most) {
        Terms typed = TermCount.of(language, title, text);
        if (typed.size() < FEWEST_WORDS) {
            return List.of();
        }
        TextShelf shelf = texts(readable).shelf(type, language);
        double[] likeness = shelf.likeness(typed);
        return IntStream.range(0, likeness.length).filter(place -> likeness[place] >= NEARLY_THE_SAME)
                .mapToObj(place -> new Found(shelf.texts().get(place), likeness[place]))
                .filter(found -> !found.text.key().equals(except)
                        && (family.isEmpty() || !found.text.family().equals(family)))
                .sorted(NEAREST_FIRST)
                .collect(Collectors.toMap(Found::family, found -> found, (nearer, _) -> nearer, LinkedHashMap::new))
                .values().stream().limit(most).map(found -> new LookAlike(found.text.key(), found.likeness,
                        shelf.shared(typed, found.text, SHARED)))
                .toList();
    }

    private static List<Similar> similar(LikeTexts texts, SearchType type, String key, Predicate<LikeText> wanted,
            int most) {
        return texts.holding(type, key).map(shelf -> similar(shelf, shelf.find(key).orElseThrow(), wanted, most))
                .orElse(List.of());
    }

    private static List<Similar> similar(TextShelf shelf, LikeText to, Predicate<LikeText> wanted, int most) {
        double[] likeness = shelf.likeness(to.terms());
        return IntStream.range(0, likeness.length)
                .filter(place -> likeness[place] >= LEAST || meet(shelf.texts().get(place).tubes(), to.tubes()))
                .mapToObj(place -> new Found(shelf.texts().get(place), likeness[place]))
                .filter(found -> !found.text.key().equals(to.key()) && wanted.test(found.text))
                .map(found -> said(found, to)).sorted(BEST_FIRST).limit(most)
                .map(found -> found.sharing(shelf.shared(to.terms(), shelf.find(found.key()).orElseThrow(), SHARED)))
                .toList();
    }

    private static Similar said(Found found, LikeText to) {
        Set<TubeId> tubes = new HashSet<>(found.text.tubes());
        tubes.retainAll(to.tubes());
        boolean isOfSameCompetence = meet(found.text.competences(), to.competences());
        boolean isOfSameLevel = meet(found.text.levels(), to.levels());
        double score = BY_WORDS * found.likeness + (tubes.isEmpty() ? 0 : BY_TUBE)
                + (isOfSameCompetence ? BY_COMPETENCE : 0) + (isOfSameLevel ? BY_LEVEL : 0);
        return new Similar(found.text.key(), score, found.likeness, List.of(), tubes, isOfSameCompetence,
                isOfSameLevel);
    }

    private static boolean meet(Collection<?> some, Collection<?> others) {
        return !Collections.disjoint(some, others);
    }

    private LikeTexts texts(ReadableContent readable) {
        PublishedContent content = readable.content();
        return readable.isWhole()
                ? content.derived(Whole.class, made -> new Whole(of(ReadableContent.whole(made)))).texts
                : content.derived(Open.class, made -> new Open(of(ReadableContent.open(made)))).texts;
    }

    private LikeTexts of(ReadableContent readable) {
        return new LikeTexts(readable, found -> terms.get(found, LikeTexts::terms));
    }

    /** What anybody may see: what is kept for certification is not in it, and changes no score. */
    private static final class Open {
        private final LikeTexts texts;

        Open(LikeTexts texts) {
            this.texts = texts;
        }
    }

    private static final class Whole {
        private final LikeTexts texts;

        Whole(LikeTexts texts) {
            this.texts = texts;
        }
    }

    private record Found(LikeText text, double likeness) {
        /** What stands for all that are meant to be alike: itself, where it has no family. */
        String family() {
            return text.family().isEmpty() ? "/" + text.key() : text.family();
        }
    }
}
