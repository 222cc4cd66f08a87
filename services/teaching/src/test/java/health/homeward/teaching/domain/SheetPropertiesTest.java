package health.homeward.teaching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.teaching.domain.care.BedRest;
import health.homeward.teaching.domain.care.Caregiver;
import health.homeward.teaching.domain.care.ClearanceNews;
import health.homeward.teaching.domain.care.CourseNews;
import health.homeward.teaching.domain.care.ReferralNews;
import health.homeward.teaching.domain.care.Stage;
import health.homeward.teaching.domain.permission.Permission;
import health.homeward.teaching.domain.permission.Situation;
import health.homeward.teaching.domain.sheet.Never;
import health.homeward.teaching.domain.sheet.SheetContent;
import health.homeward.teaching.domain.sheet.Step;
import health.homeward.teaching.domain.sheet.Upkeep;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** For every side, stage, sign-off, hold and bed rest: nothing beyond the permission ever stands on a sheet. */
class SheetPropertiesTest {

    @Property
    void a_sheet_shows_nothing_that_was_not_signed_off_or_is_not_in_the_stage_R34b(
            @ForAll("situations") Situation any) {
        sheet(any).ifPresent(sheet -> {
            var stage = any.care().stage().orElseThrow();
            assertThat(any.signedOff()).containsAll(sheet.movements());
            assertThat(stage.techniques()).containsAll(sheet.movements());
            assertThat(Technique.AFTER_STROKE).containsAll(sheet.movements());
            assertThat(stage.areas()).containsAll(sheet.areas());
            assertThat(stage.positions()).containsAll(sheet.positions());
        });
    }

    @Property
    void a_sheet_never_exceeds_the_stages_minutes_R12(@ForAll("situations") Situation any) {
        sheet(any).ifPresent(sheet -> {
            assertThat(sheet.minutes())
                    .isLessThanOrEqualTo(any.care().stage().orElseThrow().minutes());
            assertThat(sheet.steps()).extracting(Step::minutes).allMatch(minutes -> minutes >= 0);
        });
    }

    @Property
    void a_sheet_always_says_what_never_to_do_R31(@ForAll("situations") Situation any) {
        sheet(any).ifPresent(sheet -> {
            assertThat(sheet.never()).contains(Never.CHOPPING, Never.STRONG_BLOWS, Never.SLAPPING, Never.SPINE);
            assertThat(sheet.movements()).doesNotContainAnyElementsOf(Technique.NEVER);
        });
    }

    @Property
    void a_sheet_begins_with_the_upper_joint_and_never_turns_the_patient_on_the_stomach_R18_R21(
            @ForAll("situations") Situation any) {
        sheet(any).ifPresent(sheet -> {
            assertThat(sheet.areas().getFirst().opensASession()).isTrue();
            assertThat(sheet.positions()).doesNotContain(Position.PRONE);
        });
    }

    @Property
    void there_is_no_sheet_under_hold_or_bed_rest_R24_R36(@ForAll("situations") Situation any) {
        var held = any.care().after(new ClearanceNews.Held(Patient.CLEARANCE));
        var paused = any.care().after(new CourseNews.Paused(Patient.COURSE));
        var resting = any.care().after(new ReferralNews.Resting(new BedRest(BedRest.Word.YES, Patient.NOW)));
        for (var closed : List.of(held, paused, resting)) {
            var situation = new Situation(closed, any.caregiver(), any.signedOff(), any.today());
            assertThat(sheet(situation)).isEmpty();
        }
    }

    @Property
    void these_properties_are_about_sheets_that_exist(@ForAll("situations") Situation any) {
        Statistics.collect(sheet(any).isPresent());
        Statistics.coverage(seen -> seen.check(true).percentage(p -> p > 20));
    }

    @Property
    void a_sheet_that_was_just_issued_is_left_alone(@ForAll("situations") Situation any) {
        sheet(any).ifPresent(sheet -> assertThat(Upkeep.decide(Optional.of(sheet), Permission.in(any), any.today()))
                .isEqualTo(new Upkeep.LeaveAsIs()));
    }

    private static Optional<SheetContent> sheet(Situation any) {
        return Permission.in(any) instanceof Permission.Given given
                ? Optional.of(SheetContent.of(given, any.today()))
                : Optional.empty();
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Combinators.combine(stages(), taught(), consents(), words()).as((stage, signedOff, consent, word) -> {
            var patient = Patient.ready()
                    .told(new CourseNews.Climbed(
                            Patient.COURSE, stage, new BedRest(word, Patient.NOW.minusSeconds(1))));
            var caregiver = new Caregiver(Patient.CAREGIVER, Patient.ID, true, "ca", consent);
            return new Situation(patient.care(), caregiver, signedOff, Patient.TODAY);
        });
    }

    /** Mostly what a plan would say, and now and then anything. */
    private static Arbitrary<Stage> stages() {
        return Arbitraries.frequencyOf(Tuple.of(3, planned()), Tuple.of(1, odd()));
    }

    private static Arbitrary<Stage> planned() {
        var minutes = Arbitraries.of(5, 10, 15, 20, 25, 30, 40);
        return Combinators.combine(minutes, Arbitraries.of(Side.class)).as(Patient::stage);
    }

    private static Arbitrary<Stage> odd() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 45),
                        subsets(Area.class),
                        subsets(Position.class),
                        subsets(Technique.class),
                        Arbitraries.of(Side.class))
                .as((minutes, areas, positions, techniques, side) ->
                        new Stage(minutes, areas, positions, techniques, side, Patient.TODAY));
    }

    private static <E extends Enum<E>> Arbitrary<Set<E>> subsets(Class<E> type) {
        return Arbitraries.of(type).set();
    }

    /** Often everything, because who was taught little seldom has a sheet at all. */
    private static Arbitrary<Set<Technique>> taught() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(EnumSet.allOf(Technique.class))), Tuple.of(1, subsets(Technique.class)));
    }

    private static Arbitrary<Consent> consents() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(Consent.GIVEN)), Tuple.of(2, Arbitraries.of(Consent.class)));
    }

    private static Arbitrary<BedRest.Word> words() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(BedRest.Word.NO)), Tuple.of(2, Arbitraries.of(BedRest.Word.class)));
    }
}
