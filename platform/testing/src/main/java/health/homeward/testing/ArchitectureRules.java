package health.homeward.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** The house style that a compiler cannot hold, for every service alike. */
public final class ArchitectureRules {

    private static final String PRODUCT = "health.homeward";
    private static final Set<String> NOW = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private ArchitectureRules() {}

    /** Fails with every broken rule of the service whose classes lie under this package; tests are not looked at. */
    public static void check(String servicePackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(servicePackage);
        if (classes.isEmpty()) {
            throw new AssertionError("No classes under " + servicePackage);
        }
        check(servicePackage, classes);
    }

    static void check(String servicePackage, JavaClasses classes) {
        List<String> broken = rules(servicePackage).stream()
                .map(rule -> rule.evaluate(classes))
                .filter(result -> result.hasViolation())
                .map(result -> result.getFailureReport().toString())
                .toList();
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join("\n", broken));
        }
    }

    private static List<ArchRule> rules(String service) {
        return List.of(
                pureDomain(service),
                blind(service, "app", "rest", "events"),
                blind(service, "store", "app", "rest", "events"),
                blind(service, "roads", "app", "rest", "events", "store"),
                blind(service, "rest", "store", "events"),
                blind(service, "events", "store", "rest"),
                noOtherService(service),
                noEmptyNames(),
                noSleep(),
                timeFromTheClock());
    }

    private static ArchRule pureDomain(String service) {
        return classes()
                .that()
                .resideInAPackage(service + ".domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", service + ".domain.."))
                .as("domain imports java.* only and sees no other room")
                .allowEmptyShould(true);
    }

    private static ArchRule blind(String service, String room, String... hidden) {
        String[] packages = java.util.Arrays.stream(hidden)
                .map(name -> service + "." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(service + "." + room + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages))
                .as(room + " does not see " + String.join(", ", hidden))
                .allowEmptyShould(true);
    }

    private static ArchRule noOtherService(String service) {
        DescribedPredicate<JavaClass> foreign = resideInAPackage(PRODUCT + "..")
                .and(not(resideInAnyPackage(service + "..", PRODUCT + ".outbox..", PRODUCT + ".web..")));
        return noClasses().should().dependOnClassesThat(foreign).as("no service sees another service");
    }

    private static ArchRule noEmptyNames() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl|Dto|DTO|Mapper|Commons?)$")
                .as("a class is named for what it is, not Util, Helper, Manager, Impl, Dto or Mapper");
    }

    private static ArchRule noSleep() {
        return noClasses()
                .should()
                .callMethodWhere(call("java.lang.Thread", "sleep"))
                .as("nothing sleeps");
    }

    private static ArchRule timeFromTheClock() {
        return noClasses()
                .should()
                .callCodeUnitWhere(new DescribedPredicate<JavaCall<?>>("reads the machine's time") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        return readsMachineTime(call);
                    }
                })
                .as("time comes from the injected Clock");
    }

    private static boolean readsMachineTime(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        boolean withClock = call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("java.time.Clock"));
        return NOW.contains(owner) && name.equals("now") && !withClock
                || owner.equals("java.time.Clock") && name.startsWith("system")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Date")
                        && name.equals("<init>")
                        && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static DescribedPredicate<JavaCall<?>> call(String owner, String method) {
        return new DescribedPredicate<>("calls " + owner + "." + method) {
            @Override
            public boolean test(JavaCall<?> call) {
                return call.getTargetOwner().getName().equals(owner)
                        && call.getTarget().getName().equals(method);
            }
        };
    }
}
