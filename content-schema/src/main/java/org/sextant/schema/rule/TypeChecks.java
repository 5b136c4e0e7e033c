package org.sextant.schema.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.schema.check.Finding;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.Definition;
import org.sextant.schema.type.TypeCheck;

/** The installed types during one run of the rules; each schema is compiled and each challenge looked at once. */
final class TypeChecks {
    private final InstalledTypes types;
    private final Map<String, TypeCheck> checks = new HashMap<>();
    private final Map<ChallengeId, Verdict> verdicts = new HashMap<>();

    TypeChecks(InstalledTypes types) {
        this.types = types;
    }

    Optional<ChallengeType> find(String key) {
        return types.find(key);
    }

    /** The type of a challenge whose options and solution it can work with; otherwise empty. */
    Optional<ChallengeType> soundTypeOf(Challenge challenge) {
        return find(challenge.type()).filter(type -> verdict(type, challenge).isSound());
    }

    /** What a type says of the options and the solution of a challenge. */
    Verdict verdict(ChallengeType type, Challenge challenge) {
        Verdict known = verdicts.get(challenge.id());
        if (known == null) {
            known = judged(type, Definition.of(challenge));
            verdicts.put(challenge.id(), known);
        }
        return known;
    }

    private Verdict judged(ChallengeType type, Definition definition) {
        List<Finding> shape = checks.computeIfAbsent(type.key(), _ -> TypeCheck.of(type)).shape(definition);
        return new Verdict(shape, shape.isEmpty() ? type.check(definition) : List.of());
    }

    /**
     * What a type says of a challenge.
     *
     * @param shape   where options or solution are not what its schema describes
     * @param meaning what else is wrong, looked for only when the shape is right
     */
    record Verdict(List<Finding> shape, List<String> meaning) {
        boolean isSound() {
            return shape.isEmpty() && meaning.isEmpty();
        }
    }
}
