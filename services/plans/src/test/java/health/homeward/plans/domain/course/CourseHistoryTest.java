package health.homeward.plans.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.AnyPatient;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.pack.RulePack;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random prescriptions of every regimen lived through random lives: what must hold of every one of them. */
class CourseHistoryTest {

    @Property(tries = 600)
    void every_life_keeps_the_rules(
            @ForAll("patients") Patients patient,
            @ForAll("packs") Set<RulePack> packs,
            @ForAll("lives") List<AnyLife.Day> days) {
        Patients under = patient.under(packs.toArray(RulePack[]::new));
        Assume.that(under.compile() instanceof Compilation.Compiled);
        Course last = new AnyLife(under, Watch::over).lived(days);
        assertThat(last.body().sessions().all()).isNotEmpty();
    }

    @Property(tries = 100)
    void the_same_life_gives_the_same_course(
            @ForAll("patients") Patients patient, @ForAll("lives") List<AnyLife.Day> days) {
        Assume.that(patient.compile() instanceof Compilation.Compiled);
        assertThat(new AnyLife(patient, _ -> {}).lived(days)).isEqualTo(new AnyLife(patient, _ -> {}).lived(days));
    }

    @Property(tries = 200)
    void a_course_without_incident_is_given_as_it_was_compiled_and_ends_with_its_break(
            @ForAll("patients") Patients patient) {
        if (!(patient.compile() instanceof Compilation.Compiled compiled)) {
            return;
        }
        Course last = new AnyLife(patient, Watch::over).livedWithoutIncident();
        assertThat(last).isInstanceOf(Course.Completed.class);
        assertThat(last.body().sessions().all()).extracting(Session::plan).isEqualTo(compiled.sessions());
    }

    @Provide
    Arbitrary<Patients> patients() {
        return AnyPatient.ofAnyRegimen();
    }

    @Provide
    Arbitrary<Set<RulePack>> packs() {
        return AnyPatient.packs();
    }

    @Provide
    Arbitrary<List<AnyLife.Day>> lives() {
        return AnyLife.days();
    }
}
