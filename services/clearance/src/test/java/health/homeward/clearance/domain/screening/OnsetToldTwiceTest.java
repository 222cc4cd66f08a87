package health.homeward.clearance.domain.screening;

import static health.homeward.clearance.domain.Patients.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.decision.CaseState;
import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.domain.facts.Onset;
import health.homeward.clearance.domain.facts.StatedFacts;
import health.homeward.clearance.domain.facts.StrokeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An onset told as an instant and as a date: the instant where they agree, and a contradiction where they do not (R5). */
class OnsetToldTwiceTest {
    /** Half past midnight on 4 May in Andorra. */
    private static final Instant STRUCK = Instant.parse("2026-05-03T22:30:00Z");

    private static final LocalDate ITS_DATE = LocalDate.of(2026, 5, 4);
    private static final Onset OTHERWISE = new Onset.Twice(STRUCK, LocalDate.of(2026, 5, 3));

    @Test
    void told_alike_it_is_the_instant_where_the_patient_lives_R5() {
        assertThat(new Onset.Twice(STRUCK, ITS_DATE).settled(ZONE)).isEqualTo(new Onset.At(STRUCK));
        assertThat(new Onset.Twice(STRUCK, ITS_DATE, true).settled(ZONE)).isEqualTo(new Onset.On(ITS_DATE));
        assertThat(OTHERWISE.settled(ZONE)).isEqualTo(OTHERWISE);
        assertThat(Onset.UNKNOWN.settled(ZONE)).isEqualTo(Onset.UNKNOWN);
    }

    @Test
    void told_otherwise_it_blocks_and_dates_nothing_R5() {
        Screened screened = screen(with(StrokeType.ISCHAEMIC, OTHERWISE));
        assertThat(inTheWay(screened)).containsExactly("BLOCKED R5 ONSET_CONTRADICTED");
        assertThat(screened.start()).isEmpty();
    }

    @Test
    void other_reasons_go_by_the_later_of_the_two_R5() {
        Instant endOfNextDate = Instant.parse("2026-05-05T22:00:00Z");
        assertThat(OTHERWISE.dayZero(ZONE)).contains(STRUCK);
        assertThat(new Onset.Twice(STRUCK, ITS_DATE.plusDays(1)).dayZero(ZONE)).contains(endOfNextDate);
    }

    @Test
    void it_lies_ahead_and_after_a_death_if_either_does_R5() {
        Instant later = NOW.plusSeconds(60);
        LocalDate today = LocalDate.ofInstant(NOW, ZONE);
        assertThat(new Onset.Twice(later, ITS_DATE).isAfter(NOW, ZONE)).isTrue();
        assertThat(new Onset.Twice(STRUCK, today.plusDays(1)).isAfter(NOW, ZONE))
                .isTrue();
        assertThat(OTHERWISE.isAfter(NOW, ZONE)).isFalse();
        assertThat(OTHERWISE.isAfter(ITS_DATE.minusDays(1), ZONE)).isTrue();
        assertThat(new Onset.Twice(STRUCK, ITS_DATE.plusDays(1)).isAfter(ITS_DATE, ZONE))
                .isTrue();
        assertThat(OTHERWISE.isAfter(ITS_DATE, ZONE)).isFalse();
    }

    @Test
    void a_neurologist_who_states_it_otherwise_is_refused_and_nothing_is_kept_R5() {
        assertThat(refusal(pending(healthy()), stating(OTHERWISE))).containsExactly("R5 ONSET_CONTRADICTED");
    }

    @Test
    void stating_it_twice_alike_corrects_nothing_and_holds_nothing_R10() {
        Onset known = new Onset.At(STRUCK);
        var granted = after(pending(with(StrokeType.ISCHAEMIC, known)), grant());
        var stated = after(granted, stating(new Onset.Twice(STRUCK, ITS_DATE)));
        assertThat(stated.state()).isInstanceOf(CaseState.Granted.class);
        assertThat(stated.dossier().facts().stroke().onset()).isEqualTo(known);
    }

    private static Command stating(Onset onset) {
        return new Command.StateFacts(
                BY_NEUROLOGIST, new StatedFacts(null, onset, null, null, null, null, null, null, null), List.of());
    }
}
