package org.sextant.assessment.taking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sextant.assessment.Subject;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Repeatable;
import org.sextant.graphql.Request;
import org.sextant.schema.content.FixedFormId;
import org.sextant.schema.content.TargetProfileId;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.text.LocalizedText;

/** What inputs of several mutations have in common. What cannot be read at all is a fault of the client. */
public final class Keys {
    private static final int MOST_LOCALES = 5;
    private static final Locale SOURCE = Locale.forLanguageTag(LocalizedText.SOURCE_LOCALE);
    private static final int LONGEST_TAG = 35;
    private static final Pattern LASTING = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern INDEX = Pattern.compile("[1-9]\\.[1-9]");

    private Keys() {
    }

    /** An idempotency key. */
    public static String idempotency(String key) {
        return Repeatable.key(key);
    }

    /** The languages of a test: the one chosen, or those of the request, and the one that content is written in. */
    public static List<Locale> locales(Request request, @Nullable Locale chosen) {
        List<Locale> wanted = new ArrayList<>(chosen == null ? request.locales() : List.of(chosen));
        List<Locale> distinct = wanted.stream().filter(locale -> !locale.equals(SOURCE)).distinct()
                .filter(locale -> locale.toLanguageTag().length() <= LONGEST_TAG)
                .limit(MOST_LOCALES).toList();
        int source = wanted.indexOf(SOURCE);
        List<Locale> locales = new ArrayList<>(distinct);
        locales.add(source < 0 ? locales.size() : Math.min(source, locales.size()), SOURCE);
        return locales;
    }

    /** A competence by its index; none where the text can be no index. */
    public static Optional<CompetenceIndex> competence(@Nullable String index) {
        return Optional.ofNullable(index).filter(text -> INDEX.matcher(text).matches()).map(CompetenceIndex::new);
    }

    /** A target profile by its global id; none where the id can be of none. */
    public static Optional<Subject> targetProfile(String id) {
        return lasting("TargetProfile", id).map(key -> new Subject.OfTargetProfile(new TargetProfileId(key)));
    }

    static Optional<Subject> subject(SubjectInput input) {
        if (input.targetProfile() != null) {
            return targetProfile(input.targetProfile());
        } else if (input.demonstration() != null) {
            return lasting("FixedForm", input.demonstration())
                    .map(key -> new Subject.OfDemonstration(new FixedFormId(key)));
        }
        return competence(input.competence()).map(Subject.OfCompetence::new);
    }

    private static Optional<String> lasting(String type, String id) {
        return Optional.of(GlobalId.keyOf(type, id)).filter(key -> LASTING.matcher(key).matches());
    }
}
