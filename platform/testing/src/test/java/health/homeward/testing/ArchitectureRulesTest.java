package health.homeward.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import health.homeward.otherservice.Referral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that nothing breaks proves nothing: here every rule is broken once. */
class ArchitectureRulesTest {

    private static final String PLANTED = "health.homeward.planted";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "domain imports java.* only and sees no other room",
                "app does not see rest, events",
                "store does not see app, rest, events",
                "roads does not see app, rest, events, store",
                "rest does not see store, events",
                "events does not see store, rest",
                "no service sees another service",
                "a class is named for what it is",
                "nothing sleeps",
                "time comes from the injected Clock"
            })
    void every_rule_bites(String rule) {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);
        Throwable broken = catchThrowable(() -> ArchitectureRules.check(PLANTED, planted));
        assertThat(broken).isInstanceOf(AssertionError.class).hasMessageContaining(rule);
    }

    @Test
    void a_clean_service_passes() {
        String clean = Referral.class.getPackageName();
        JavaClasses classes = new ClassFileImporter().importPackages(clean);
        assertThatCode(() -> ArchitectureRules.check(clean, classes)).doesNotThrowAnyException();
    }

    @Test
    void a_package_without_classes_is_a_mistake_in_the_test() {
        assertThatThrownBy(() -> ArchitectureRules.check("health.homeward.nowhere"))
                .hasMessageContaining("No classes under health.homeward.nowhere");
    }
}
