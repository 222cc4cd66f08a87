package health.homeward.plans.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A therapist's level is withdrawn: the plan stays, and what was given with less than it asks is noted (R2, R24, R57). */
class LevelWithdrawalTest {
    private static final UUID OTHER = new UUID(0, 7);

    private final Life life = Life.ordinary();
    private final Treatment first = Life.visited(life.treatment(1, 5, Treatment.Outcome.FULL, false));

    @Test
    void from_the_very_instant_on_what_is_left_counts_R57() {
        Instant start = first.startedAt();
        assertThat(level(new LevelWithdrawal(Life.THERAPIST, start, Level.NOVICE)))
                .isEqualTo(Level.NOVICE);
        assertThat(level(new LevelWithdrawal(Life.THERAPIST, start.plusNanos(1), Level.NOVICE)))
                .isEqualTo(Level.EXPERIENCED);
        assertThat(level(new LevelWithdrawal(OTHER, start, Level.NOVICE))).isEqualTo(Level.EXPERIENCED);
    }

    @Test
    void a_lower_level_is_not_raised_and_an_unknown_one_is_what_is_left_R57() {
        assertThat(new LevelWithdrawal(Life.THERAPIST, first.startedAt(), Level.EXPERIENCED)
                        .onto(by(Level.NOVICE))
                        .by()
                        .level())
                .isEqualTo(Level.NOVICE);
        assertThat(new LevelWithdrawal(Life.THERAPIST, first.startedAt(), Level.EXPERIENCED)
                        .onto(by(null))
                        .by()
                        .level())
                .isEqualTo(Level.EXPERIENCED);
    }

    @Test
    void the_coming_sessions_ask_for_somebody_else_and_stay_as_they_are_R24_R57() {
        var withdrawal = new LevelWithdrawal(Life.THERAPIST, first.startedAt(), Level.NOVICE);
        assertThat(withdrawal.mayNotGive(life.course))
                .hasSize(life.course.body().procedures())
                .startsWith(1, 2, 3);
        assertThat(withdrawal.rules(life.course)).containsExactly("R24", "R57");
        assertThat(withdrawal.reason(life.course).sentence()).contains("Nothing of the plan moves", "novice");
    }

    @Test
    void what_is_left_may_be_enough_R57() {
        var withdrawal = new LevelWithdrawal(Life.THERAPIST, first.startedAt(), Level.EXPERIENCED);
        assertThat(withdrawal.mayNotGive(life.course)).isEmpty();
        assertThat(withdrawal.rules(life.course)).isEmpty();
        assertThat(withdrawal.reason(life.course).sentence()).contains("No coming session asks for more");
    }

    @Test
    void a_history_with_it_gives_the_same_course_and_a_note_R24_R57() {
        Instant since = life.session(1).plan().slot().earliest();
        var given = new Happening.Given(
                new Happening.Report(life.session(1).plan().date(), null, 5, List.of(), first.result(), first.by()));
        var lost = new Happening.LevelWithdrawn(new LevelWithdrawal(Life.THERAPIST, since, Level.NOVICE));
        Instant now = first.finishedAt();
        var without = told(List.of(given), now);
        var with = told(List.of(given, lost), now);
        assertThat(without.notes()).isEmpty();
        assertThat(with.notes())
                .extracting(note -> note.rule() + " " + note.code())
                .containsExactly("R24 LEVEL_TOO_LOW", "R57 LEVEL_TOO_LOW");
        assertThat(with.withdrawals()).containsExactly(lost.withdrawal());
        assertThat(with.course().body().sessions().open())
                .isEqualTo(without.course().body().sessions().open());
    }

    private Retelling.Retold.Told told(List<Happening> happenings, Instant now) {
        return (Retelling.Retold.Told) Retelling.of(life.course, happenings, Duration.ofHours(6), now);
    }

    private Level level(LevelWithdrawal withdrawal) {
        return withdrawal.onto(first).by().level();
    }

    private Treatment by(Level level) {
        return first.givenBy(new Treatment.By(Life.THERAPIST, level, Treatment.Source.VISIT));
    }
}
