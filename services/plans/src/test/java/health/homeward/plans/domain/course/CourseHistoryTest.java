package health.homeward.plans.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.compile.Step;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random prescriptions lived through random lives: what must hold of every one of them. */
class CourseHistoryTest {

    /** What may happen on a day. */
    enum Day {
        GIVE,
        GIVE_HURTING,
        REDUCE,
        STOP,
        MISS,
        SILENCE,
        FEVER,
        CLEARED,
        RESUME,
        DISCHARGE,
        READMIT,
        GET_UP,
        SLOWER,
        HIGHER
    }

    @Property(tries = 300)
    void every_life_keeps_the_rules(@ForAll("patients") Patients patient, @ForAll("lives") List<Day> days) {
        Life life = new Life(patient);
        Map<UUID, Session> finished = new HashMap<>();
        LocalDate date = Patients.START;
        for (Day day : days) {
            live(life, day, date);
            assertThat(finishedNeverChange(life, finished))
                    .as("a finished session never changes")
                    .isTrue();
            keepsTheRules(life);
            date = date.plusDays(1);
        }
        ramp_R12(life);
        assertThat(oncePerDay(life)).as("one session a day (R17)").isTrue();
    }

    @Property(tries = 100)
    void the_same_life_gives_the_same_course(@ForAll("patients") Patients patient, @ForAll("lives") List<Day> days) {
        assertThat(lived(patient, days)).isEqualTo(lived(patient, days));
    }

    @Property(tries = 200)
    void a_course_without_incident_never_falls_and_ends_with_its_break(@ForAll("patients") Patients patient) {
        Life life = new Life(patient);
        List<Integer> minutes = life.comingMinutes();
        for (int i = 1; i < minutes.size(); i++) {
            assertThat(minutes.get(i) - minutes.get(i - 1)).isIn(0, 5);
        }
        life.giveUpTo(patient.prescription().procedures());
        assertThat(life.course).isInstanceOfSatisfying(Course.Completed.class, done -> {
            LocalDate last = done.body().sessions().treated().getLast().plan().date();
            assertThat(done.recall().window().from()).isEqualTo(last.plusDays(45));
            assertThat(done.recall().window().until()).isEqualTo(last.plusMonths(2));
        });
    }

    static Course lived(Patients patient, List<Day> days) {
        Life life = new Life(patient);
        for (int i = 0; i < days.size(); i++) {
            live(life, days.get(i), Patients.START.plusDays(i));
        }
        return life.course;
    }

    private static void live(Life life, Day day, LocalDate date) {
        Instant noon = Patients.at(date, 12);
        Instant night = Patients.at(date.plusDays(1), 3);
        switch (day) {
            case FEVER -> life.fever(noon);
            case CLEARED -> life.cleared(noon);
            case RESUME -> life.when(new Command.Resume(), noon);
            case DISCHARGE -> life.discharged(noon);
            case READMIT -> life.when(new Command.Move(Setting.HOSPITAL, noon), noon);
            case GET_UP -> life.up(noon);
            case SLOWER -> life.when(new Command.Adjust(Frequency.EVERY_OTHER_DAY, null, false), noon);
            case HIGHER -> life.when(new Command.Adjust(null, 40, false), noon);
            case GIVE, GIVE_HURTING, REDUCE, STOP, MISS -> todays(life, date, day);
            case SILENCE -> {}
        }
        life.when(new Command.PresumeMissed(Duration.ofHours(6)), night);
    }

    private static void todays(Life life, LocalDate date, Day day) {
        life.course.body().sessions().open().stream()
                .filter(open -> open.plan().date().equals(date))
                .findFirst()
                .ifPresent(open -> {
                    int number = open.plan().number();
                    boolean home = open.plan().content().setting() == Setting.HOME;
                    boolean held = life.course instanceof Course.Paused;
                    boolean accepted =
                            switch (day) {
                                case GIVE -> home && !held ? life.visit(number) : life.give(number);
                                case GIVE_HURTING -> life.hurt(number);
                                case REDUCE ->
                                    life.reduce(number, Math.max(1, open.plan().minutes() - 4), false);
                                case STOP -> life.stop(number, 2);
                                default -> life.miss(number);
                            };
                    if (held && !home) {
                        assertThat(accepted)
                                .as("nothing is given under a hold (R7)")
                                .isFalse();
                    }
                });
    }

    private static void keepsTheRules(Life life) {
        Body body = life.course.body();
        int cap = body.terms().prescription().dosing().targetMinutes();
        for (Session session : body.sessions().all()) {
            SessionPlan plan = session.plan();
            assertThat(plan.minutes()).isBetween(5, Math.max(cap, 30));
            assertThat(plan.content().steps().stream().mapToInt(Step::minutes).sum())
                    .isEqualTo(plan.minutes());
            assertThat(plan.slot().earliest())
                    .isAfterOrEqualTo(body.terms().clearance().window().earliest());
            assertThat(plan.content().areas()).isSorted().first().isIn(Area.SHOULDER, Area.THIGH);
        }
        if (life.course instanceof Course.Open) {
            assertThat(body.sessions().given() + body.sessions().open().size()).isEqualTo(body.procedures());
        }
        assertThat(life.course instanceof Course.Paused)
                .isEqualTo(!body.sessions().of(Session.Held.class).toList().isEmpty());
    }

    private static boolean finishedNeverChange(Life life, Map<UUID, Session> finished) {
        boolean same = finished.values().stream().allMatch(session -> life.course
                .body()
                .sessions()
                .byId(session.plan().id())
                .orElseThrow()
                .equals(session));
        life.course.body().sessions().all().stream()
                .filter(session -> !(session instanceof Session.Open) && !session.provisional())
                .forEach(session -> finished.put(session.plan().id(), session));
        return same;
    }

    /** R12 over what was really given: never more than one step above the minutes before. */
    private static void ramp_R12(Life life) {
        int before = 0;
        for (Session.Treated treated : life.course.body().sessions().treated()) {
            assertThat(treated.plan().minutes()).isLessThanOrEqualTo(Math.max(5, before + 5 + 4));
            if (treated instanceof Session.Done done) {
                assertThat(done.plan().minutes() - before)
                        .as("R12 from what was given")
                        .isLessThan(10);
                before = done.treatment().minutes();
            }
        }
    }

    private static boolean oncePerDay(Life life) {
        List<LocalDate> dates = life.course.body().sessions().treated().stream()
                .map(treated -> treated.plan().date())
                .toList();
        return dates.stream().distinct().count() == dates.size();
    }

    @Provide
    Arbitrary<Patients> patients() {
        Arbitrary<Integer> procedures = Arbitraries.integers().between(20, 30);
        Arbitrary<Frequency> frequency = Arbitraries.of(Frequency.DAILY, Frequency.EVERY_OTHER_DAY);
        Arbitrary<Boolean> sundays = Arbitraries.of(true, false);
        return Combinators.combine(procedures, frequency, sundays).as((count, often, free) -> Patients.ordinary()
                .procedures(count)
                .every(often, free ? new DayOfWeek[] {DayOfWeek.SUNDAY} : new DayOfWeek[0]));
    }

    @Provide
    Arbitrary<List<Day>> lives() {
        return Arbitraries.frequency(
                        Tuple.of(40, Day.GIVE),
                        Tuple.of(3, Day.GIVE_HURTING),
                        Tuple.of(3, Day.REDUCE),
                        Tuple.of(3, Day.STOP),
                        Tuple.of(3, Day.MISS),
                        Tuple.of(2, Day.SILENCE),
                        Tuple.of(2, Day.FEVER),
                        Tuple.of(4, Day.CLEARED),
                        Tuple.of(3, Day.RESUME),
                        Tuple.of(1, Day.DISCHARGE),
                        Tuple.of(1, Day.READMIT),
                        Tuple.of(1, Day.GET_UP),
                        Tuple.of(1, Day.SLOWER),
                        Tuple.of(1, Day.HIGHER))
                .list()
                .ofMinSize(10)
                .ofMaxSize(90);
    }
}
