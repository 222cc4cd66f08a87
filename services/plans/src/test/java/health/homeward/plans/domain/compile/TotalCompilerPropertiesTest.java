package health.homeward.plans.domain.compile;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Nonsense;
import health.homeward.plans.domain.Patients;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The compiler answers whatever it is asked: a course, or reasons with a rule, a code and a sentence each. */
class TotalCompilerPropertiesTest {

    @Property(tries = 4000)
    void answers_nonsense_with_reasons_and_never_throws(@ForAll("nonsense") Patients nonsense) {
        switch (nonsense.compile()) {
            case Compilation.Compiled compiled ->
                assertThat(compiled.sessions())
                        .hasSize(nonsense.prescription().procedures())
                        .noneMatch(session -> session.minutes() <= 0);
            case Compilation.Refused refused ->
                assertThat(refused.reasons())
                        .isNotEmpty()
                        .noneMatch(reason -> reason.rule().isBlank()
                                || reason.code().isBlank()
                                || reason.sentence().isBlank());
        }
    }

    @Provide
    Arbitrary<Patients> nonsense() {
        return Nonsense.whatever();
    }
}
