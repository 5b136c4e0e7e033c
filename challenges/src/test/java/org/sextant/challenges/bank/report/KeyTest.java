package org.sextant.challenges.bank.report;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sextant.schema.content.Challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class KeyTest {
    /** Two coins: both with 1/4, at least one with 3/4, at least none for certain. */
    @Test
    void theProbabilityOfChanceIsExact() {
        assertThat(Key.tail(List.of(0.5, 0.5), 2)).isCloseTo(1.0 / 4, within(1e-12));
        assertThat(Key.tail(List.of(0.5, 0.5), 1)).isCloseTo(3.0 / 4, within(1e-12));
        assertThat(Key.tail(List.of(0.5, 0.5), 0)).isCloseTo(1, within(1e-12));
    }

    /** Among 3 choices and among 4: both right with 1/12, at least one with 1 - 2/3 x 3/4. */
    @Test
    void chancesNeedNotBeEqual() {
        assertThat(Key.tail(List.of(1.0 / 3, 1.0 / 4), 2)).isCloseTo(1.0 / 12, within(1e-12));
        assertThat(Key.tail(List.of(1.0 / 3, 1.0 / 4), 1)).isCloseTo(1.0 / 2, within(1e-12));
    }

    @Test
    void aKeyThatIsAlwaysFirstIsAFlawOnceChanceIsNoExcuse() {
        assertThat(key("first", alwaysFirst(3))).matches(key -> !key.isFlaw(), "(1/4)^3 is 1.6 %");
        assertThat(key("first", alwaysFirst(4))).matches(Key::isFlaw, "(1/4)^4 is 0.4 %");
        assertThat(key("first", alwaysFirst(4)).excess()).isCloseTo(75, within(1e-9));
        assertThat(key("second", alwaysFirst(4)).excess()).isCloseTo(-25, within(1e-9));
    }

    @Test
    void onlyAChoiceThatIsLongerThanAllOthersIsTheLongest() {
        List<Challenge> challenges = List.of(
                SmallBank.choosing("a-1-0", "QCU", List.of(2), "non", "oui, mais seulement le soir", "oui"),
                SmallBank.choosing("b-1-0", "QCU", List.of(1), "lune", "mars", "or"));
        assertThat(key("longest", challenges)).extracting(Key::asked, Key::right).containsExactly(1, 1);
        assertThat(key("shortest", challenges)).extracting(Key::asked, Key::right).containsExactly(1, 0);
    }

    @Test
    void whereSeveralAreRightChanceIsTheirShare() {
        List<Challenge> challenges = List
                .of(SmallBank.choosing("a-1-0", "QCM", List.of(1, 4), "un", "deux", "trois", "quatre"));
        Key last = Key.of("QCM", challenges).stream().filter(key -> key.place().equals("last")).findFirst()
                .orElseThrow();
        assertThat(last.right()).isEqualTo(1);
        assertThat(last.chance()).isCloseTo(50, within(1e-9));
    }

    @Test
    void theSmallBankShufflesItsOneChoiceSoThatNoPlaceCounts() {
        assertThat(key("last", SmallBank.CONTENT.challenges()).asked()).isZero();
        assertThat(key("longest", SmallBank.CONTENT.challenges()).asked()).isEqualTo(2);
    }

    private static List<Challenge> alwaysFirst(int challenges) {
        return IntStream.range(0, challenges).mapToObj(i -> SmallBank.choosing("a-" + i + "-0", "QCU",
                List.of(1), "nord", "sud", "est", "ouest")).toList();
    }

    private static Key key(String place, List<Challenge> challenges) {
        return Key.of("QCU", challenges).stream().filter(key -> key.place().equals(place)).findFirst().orElseThrow();
    }
}
