package health.homeward.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A patient of whom people have worked out beforehand what screening must find, and by which Conditions of the bundle.
 *
 * @param because SNOMED CT codes on which the findings rest
 */
record KnownPatient(List<Finding> findings, List<String> because) {
    private static final String EVERYBODY = "*";
    private static final String NOT_CODED = "-";
    /** What no bundle of Synthea tells; its antiplatelets are no anticoagulants, its vitals are older than a day. */
    private static final Set<String> UNSTATED = Set.of(
            "strokeType",
            "affectedSide",
            "conscious",
            "mobility",
            "setting",
            "anticoagulant",
            "allergies",
            "temperature",
            "bloodPressure",
            "availability",
            "consent.massage",
            "consent.homeVisits",
            "consent.caregiverTeaching");

    /** Empty for a bundle that nobody has read before: it is held to less. */
    static Optional<KnownPatient> of(Bundle bundle) {
        List<String[]> rows =
                rows().filter(row -> row[0].equals(bundle.patient())).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        rows().filter(row -> row[0].equals(EVERYBODY))
                .map(KnownPatient::finding)
                .forEach(findings::add);
        rows.stream().map(KnownPatient::finding).forEach(findings::add);
        List<String> because = rows.stream()
                .map(row -> row[4])
                .filter(code -> !code.equals(NOT_CODED))
                .toList();
        return Optional.of(new KnownPatient(findings, because));
    }

    /** @throws StepFailed when the bundle no longer says what the expectation rests on */
    void checkGrounds(Bundle bundle) {
        Set<String> unresolved = bundle.unresolvedConditions();
        because.forEach(
                code -> Story.check(unresolved.contains(code), "The bundle holds no unresolved Condition " + code));
    }

    /** What a referral with this bundle lacks. */
    Set<String> unstated(Bundle bundle) {
        Set<String> unstated = new HashSet<>(UNSTATED);
        if (bundle.holds("AllergyIntolerance")) {
            unstated.remove("allergies");
        }
        return unstated;
    }

    /** What the record itself holds against massage, which every new screening must find again (R16). */
    List<Finding> overridden() {
        return findings.stream().filter(Finding::wantsOverride).toList();
    }

    private static Finding finding(String[] row) {
        return new Finding(row[1], row[2], row[3]);
    }

    private static Stream<String[]> rows() {
        try (var stream = KnownPatient.class.getResourceAsStream("/patients/findings.csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", 6));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
