package health.homeward.plans.domain.regimen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nobody knows the regimen only that is refused which every regimen refuses (R60). */
class WidestRegimenTest {
    private static final Dose DOSE = WidestRegimen.WIDEST.dose();

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -5, 0, 6, 7, 8, 10, 15, 19, 20, 30, 31, Integer.MAX_VALUE})
    void a_count_that_some_regimen_allows_is_not_refused_R60(int procedures) {
        boolean some = Regimens.all().stream().anyMatch(one -> one.dose().allows(procedures));
        assertThat(DOSE.allows(procedures) || !some).isTrue();
    }

    @Test
    void its_bounds_are_those_of_the_regimens_R60() {
        assertThat(DOSE.fewest()).isEqualTo(7);
        assertThat(DOSE.most()).isEqualTo(30);
        assertThat(DOSE.ramp().start()).isEqualTo(5);
        assertThat(DOSE.ramp().cap()).isEqualTo(50);
    }

    @Test
    void every_area_that_some_regimen_begins_with_is_one_R60() {
        Regimens.all()
                .forEach(one -> assertThat(WidestRegimen.WIDEST.progression().openers())
                        .containsAll(one.progression().openers()));
    }

    @Test
    void it_is_no_regimen_that_can_be_asked_for_R60() {
        assertThat(Regimens.byCode(WidestRegimen.WIDEST.code())).isEmpty();
    }
}
