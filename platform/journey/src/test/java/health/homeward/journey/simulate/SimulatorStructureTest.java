package health.homeward.journey.simulate;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may see the services from here: the simulator their domain alone, everything else nothing. */
class SimulatorStructureTest {
    private static final String SIMULATOR = "health.homeward.journey.simulate..";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("health.homeward.journey");

    @Test
    void only_the_simulator_sees_services_and_of_them_the_domain() {
        String[] services = {"health.homeward.clearance..", "health.homeward.plans.."};
        String[] domains = {"health.homeward.clearance.domain..", "health.homeward.plans.domain.."};
        noClasses()
                .that()
                .resideOutsideOfPackage(SIMULATOR)
                .should()
                .dependOnClassesThat(resideInAnyPackage(services))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(SIMULATOR)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(services).and(DescribedPredicate.not(resideInAnyPackage(domains))))
                .check(CLASSES);
    }

    @Test
    void the_oracle_calls_no_rule_of_the_product() {
        DescribedPredicate<JavaClass> rules = new DescribedPredicate<>("decide, compile or screen") {
            @Override
            public boolean test(JavaClass seen) {
                return seen.getPackageName().startsWith("health.homeward.")
                        && seen.getSimpleName()
                                .matches(
                                        ".*(Rules|Screen|Screening|Compiler|Decider|Decide|Ramping|Ramp|Dosage|Dose"
                                                + "|Progression|RampPosition|Slots|Layout|Dates|Replan|CourseDays|NextLook|Progress)");
            }
        };
        noClasses()
                .that()
                .resideInAPackage("health.homeward.journey.simulate.oracle..")
                .should()
                .dependOnClassesThat(rules.and(DescribedPredicate.not(resideInAPackage(SIMULATOR))))
                .check(CLASSES);
    }
}
