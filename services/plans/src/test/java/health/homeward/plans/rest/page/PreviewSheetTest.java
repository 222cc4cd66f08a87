package health.homeward.plans.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.ConsolidationDuration;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.compile.Permissions;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What stands on the page of a course, before it is drawn. */
class PreviewSheetTest {
    private final Patients ordinary = Patients.ordinary();

    @Test
    void the_chart_has_a_point_for_each_session_and_a_label_where_the_minutes_change_R12() {
        RampChart chart = sheet(ordinary).chart();
        assertThat(chart.points()).hasSize(20);
        assertThat(chart.points().stream().filter(RampChart.Point::labelled).map(RampChart.Point::minutes))
                .containsExactly(5, 10, 15, 20, 25, 30);
        assertThat(chart.points()).isSortedAccordingTo((a, b) -> Integer.compare(a.x(), b.x()));
        assertThat(chart.description()).contains("5 from day 1 (3 Mar), 10 from day 3 (5 Mar)");
    }

    @Test
    void the_chart_says_whether_30_minutes_are_reached_by_day_14_R13() {
        assertThat(sheet(ordinary).chart().due().words())
                .isEqualTo("30 minutes are due by day 14 (R13): reached on day 11.");
        assertThat(sheet(ordinary.every(Frequency.GAP_3).dosed(30, null, true))
                        .chart()
                        .due()
                        .words())
                .isEqualTo("30 minutes are due by day 14 (R13): not reached by then.");
    }

    @Test
    void a_course_of_months_keeps_its_axis_to_eight_numbers_and_the_first_day() {
        RampChart chart = sheet(ordinary.procedures(30).every(Frequency.GAP_3).dosed(40, null, true))
                .chart();
        assertThat(chart.days()).hasSizeLessThanOrEqualTo(9).first().isEqualTo(new ChartScale.Tick(ChartScale.LEFT, 1));
        assertThat(chart.minutes().getLast().value()).isEqualTo(40);
    }

    @Test
    void steps_in_one_manner_share_a_line_and_keep_their_order_R18_R19_R20() {
        assertThat(sheet(ordinary).sessions().getLast().runs())
                .extracting(StepRun::steps)
                .map(text -> text.replace('\u00a0', ' '))
                .containsExactly(
                        "warm up 2",
                        "healthy area 2",
                        "shoulder 3, thigh 3, arm 3, leg 3",
                        "back 3",
                        "front of the chest 3",
                        "foot 3, hand 3",
                        "soft ending 2, blanket");
        assertThat(sheet(ordinary).sessions().getLast().runs().get(3).position())
                .isEqualTo("lateral on healthy side");
    }

    @Test
    void prone_is_named_beside_the_position_where_it_is_allowed_R23() {
        var prone = ordinary.with(new Permissions(true, false, false, false, null));
        assertThat(sheet(prone).sessions().getLast().runs().get(3).position())
                .isEqualTo("lateral on healthy side (or prone)");
        assertThat(sheet(prone).sessions().get(6).runs().get(3).position()).isEqualTo("lateral on healthy side");
    }

    @Test
    void dates_days_and_hours_are_the_patients_own_over_the_change_to_summer_time() {
        SessionRow row = sheet(ordinary.starting(LocalDate.of(2026, 3, 20)).every(Frequency.DAILY, DayOfWeek.SUNDAY))
                .sessions()
                .get(9);
        assertThat(row.date()).isEqualTo("Tue 31 Mar 2026");
        assertThat(row.courseDay()).isEqualTo(12);
        assertThat(row.hours()).isEqualTo("08:00–20:00");
    }

    @Test
    void what_was_ordered_stands_among_the_facts_with_its_rules_R16_R18_R61() {
        var facts = sheet(ordinary.consolidating()
                        .dosed(30, ConsolidationDuration.FULL, false)
                        .openedBy(Area.THIGH)
                        .every(Frequency.EVERY_OTHER_DAY, DayOfWeek.SUNDAY))
                .facts();
        assertThat(facts)
                .contains(
                        Fact.of("Course", "consolidation, at full duration from the start", "R16"),
                        Fact.of("Begins with", "thigh", "R18"),
                        Fact.of("Frequency", "a procedure every other day, never on Sunday", "R17", "R61"));
    }

    @Test
    void days_off_are_named_beside_the_frequency_R17_R61() {
        var patient = ordinary.every(Frequency.DAILY, DayOfWeek.SUNDAY)
                .notOn(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 3, 14));
        assertThat(sheet(patient).facts())
                .contains(Fact.of(
                        "Frequency",
                        "daily procedures, never on Sunday, not on Sat 14 Mar 2026; Mon 6 Apr 2026",
                        "R17",
                        "R61"));
    }

    @Test
    void goals_are_shown_as_aims_and_promised_nowhere_and_the_kind_of_massage_is_named_R75_R77() {
        assertThat(sheet(ordinary).facts())
                .contains(
                        Fact.of("Kind of massage", "classical", "R75"),
                        Fact.of("Goals", "limb function; aimed at, not promised", "R3", "R77"));
    }

    @Test
    void the_legend_explains_each_rule_once_in_the_tables_order_and_marks_the_derived_ones_R12_R23_R35() {
        Legend legend = sheet(ordinary).legend();
        assertThat(legend.lines())
                .extracting(LegendLine::rule)
                .doesNotHaveDuplicates()
                .containsSubsequence("R1", "R3", "R11", "R12", "R26", "R47", "R73");
        assertThat(legend.derived()).extracting(LegendLine::label).contains("R12†", "R17†", "R19†", "R20†", "R33†");
        assertThat(legend.elsewhere()).extracting(LegendLine::rule).contains("R23", "R35");
    }

    @Test
    void numbers_with_letters_and_rules_of_packs_have_their_place() {
        assertThat(RuleBook.marked(List.of("VITALS", "R66a", "R9", "R34b", "R34a", "R10")))
                .isEqualTo("R9† R10 R34a† R34b R66a† VITALS");
        assertThat(RuleBook.line("VITALS").kind()).isEqualTo("outside the source");
    }

    @Test
    void the_page_speaks_english_wherever_it_is_made() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("ca", "AD"));
            assertThat(sheet(ordinary).sessions().getFirst().date()).isEqualTo("Tue 3 Mar 2026");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static CourseSheet sheet(Patients patient) {
        return CourseSheet.of(
                patient.compiled(), Standing.fresh(patient.compiled().sessions()));
    }
}
