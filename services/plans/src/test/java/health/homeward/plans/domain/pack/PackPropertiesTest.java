package health.homeward.plans.domain.pack;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.AnyPatient;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.compile.Content;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.compile.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A pack can make the rules stricter and never looser, whatever others are on with it. */
class PackPropertiesTest {

    @Property(tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    void packs_only_tighten(@ForAll("patients") Patients patient, @ForAll("packs") Set<RulePack> on) {
        Patients strict = patient.under(on.toArray(RulePack[]::new));
        Compilation alone = patient.compile();
        Statistics.label("compiles without packs")
                .collect(alone instanceof Compilation.Compiled)
                .coverage(share -> share.check(true).percentage(percent -> percent > 40));
        switch (alone) {
            case Compilation.Refused plain -> assertThat(reasons(strict)).containsAll(plain.reasons());
            case Compilation.Compiled plain -> {
                if (strict.compile() instanceof Compilation.Compiled packed) {
                    tightened(plain.sessions(), packed.sessions());
                    assertThat(packed.warnings()).isEqualTo(plain.warnings());
                }
            }
        }
    }

    @Property(tries = 500)
    void one_pack_more_only_tightens_further(
            @ForAll("patients") Patients patient,
            @ForAll("packs") Set<RulePack> on,
            @ForAll("packs") Set<RulePack> more) {
        Patients some = patient.under(on.toArray(RulePack[]::new));
        Patients all = patient.under(
                Stream.concat(on.stream(), more.stream()).distinct().toArray(RulePack[]::new));
        if (some.compile() instanceof Compilation.Compiled fewer
                && all.compile() instanceof Compilation.Compiled stricter) {
            tightened(fewer.sessions(), stricter.sessions());
        } else {
            assertThat(reasons(all)).containsAll(reasons(some));
        }
    }

    private static void tightened(List<SessionPlan> plain, List<SessionPlan> packed) {
        assertThat(packed).hasSameSizeAs(plain);
        for (int i = 0; i < plain.size(); i++) {
            assertThat(packed.get(i).slot()).isEqualTo(plain.get(i).slot());
            tightened(plain.get(i).content(), packed.get(i).content());
        }
    }

    private static void tightened(Content plain, Content packed) {
        assertThat(packed.lists().questions()).containsAll(plain.lists().questions());
        assertThat(packed.lists().checklist()).containsAll(plain.lists().checklist());
        assertThat(packed.lists().forbidden()).containsAll(plain.lists().forbidden());
        assertThat(packed.lists().supplies()).isEqualTo(plain.lists().supplies());
        assertThat(packed.areas()).isEqualTo(plain.areas());
        assertThat(packed.minutes()).isEqualTo(plain.minutes());
        assertThat(packed.level()).isEqualTo(plain.level());
        assertThat(packed.rules()).isEqualTo(plain.rules());
        assertThat(packed.steps()).hasSameSizeAs(plain.steps());
        for (int i = 0; i < plain.steps().size(); i++) {
            Step before = plain.steps().get(i);
            Step after = packed.steps().get(i);
            assertThat(before.techniques()).containsAll(after.techniques());
            assertThat(before.techniques().isEmpty())
                    .as("a step keeps a technique")
                    .isEqualTo(after.techniques().isEmpty());
            assertThat(after.minutes()).isEqualTo(before.minutes());
            assertThat(after.target()).isEqualTo(before.target());
        }
    }

    private static List<Reason> reasons(Patients patient) {
        return switch (patient.compile()) {
            case Compilation.Compiled _ -> List.of();
            case Compilation.Refused refused -> refused.reasons();
        };
    }

    @Provide
    Arbitrary<Patients> patients() {
        return AnyPatient.ofAnyRegimen();
    }

    @Provide
    Arbitrary<Set<RulePack>> packs() {
        return AnyPatient.packs();
    }
}
