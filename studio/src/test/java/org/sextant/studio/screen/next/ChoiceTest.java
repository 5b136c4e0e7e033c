package org.sextant.studio.screen.next;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sextant.studio.screen.Sent;

import static org.assertj.core.api.Assertions.assertThat;

class ChoiceTest {
    @Test
    void atFirstEverythingGoesIn() {
        Choice choice = Choice.of(new Sent(Map.of()));
        assertThat(choice.takes("a")).isTrue();
        assertThat(choice.variables()).isEqualTo(Map.of("leaveOut", List.of()));
    }

    @Test
    void whatIsUncheckedIsLeftOutAndWhatIsCheckedAgainIsTaken() {
        Choice out = choice(Map.of("shown", List.of("a", "b"), "in", List.of("a")));
        assertThat(out.takes("a")).isTrue();
        assertThat(out.takes("b")).isFalse();
        assertThat(out.variables()).isEqualTo(Map.of("leaveOut", List.of("b")));
        Choice again = choice(Map.of("shown", List.of("a", "b"), "in", List.of("a", "b"), "but", List.of("b")));
        assertThat(again.but()).isEmpty();
    }

    @Test
    void whatIsOnOtherPagesStaysAsItWas() {
        Choice choice = choice(Map.of("but", List.of("other"), "shown", List.of("a"), "in", List.of()));
        assertThat(choice.but()).containsExactly("other", "a");
        assertThat(choice.beside(List.of("a"))).containsExactly("other");
    }

    @Test
    void afterAllWasLeftOutOnlyWhatIsCheckedGoesIn() {
        Choice none = choice(Map.of("reset", List.of("NONE"), "shown", List.of("a"), "in", List.of("a")));
        assertThat(none.takes("a")).isFalse();
        assertThat(none.variables()).isEqualTo(Map.of("only", List.of()));
        Choice one = choice(Map.of("from", List.of("NONE"), "shown", List.of("a", "b"), "in", List.of("b")));
        assertThat(one.takes("b")).isTrue();
        assertThat(one.takes("a")).isFalse();
        assertThat(one.variables()).isEqualTo(Map.of("only", List.of("b")));
        assertThat(choice(Map.of("reset", List.of("ALL"), "from", List.of("NONE"))).takes("a")).isTrue();
    }

    @Test
    void moreThanTheApiTakesAreNotTakenWithoutAWord() {
        List<String> many = IntStream.rangeClosed(1, Choice.MOST + 3).mapToObj(i -> "id-" + i).toList();
        Choice choice = choice(Map.of("but", many));
        assertThat(choice.but()).hasSize(Choice.MOST);
        assertThat(choice.dropped()).isEqualTo(3);
    }

    private static Choice choice(Map<String, List<String>> sent) {
        return Choice.of(new Sent(sent));
    }
}
