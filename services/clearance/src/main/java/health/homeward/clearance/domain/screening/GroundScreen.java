package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Condition;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Ground;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Vitals;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays all evidence together by ground (R35–R45): records, reports of any person, and the temperature measured (R41). */
final class GroundScreen {
    private GroundScreen() {}

    static List<Finding> screen(Dossier dossier, Instant now, ClinicalSettings.Holds settings) {
        List<Finding> found = new ArrayList<>();
        evidence(dossier, now, settings)
                .forEach((ground, evidence) ->
                        found.addAll(new GroundFinding(ground, evidence, dossier, now, settings).findings()));
        return found;
    }

    private static Map<Ground, List<Evidence>> evidence(Dossier dossier, Instant now, ClinicalSettings.Holds settings) {
        Map<Ground, List<Evidence>> byGround = new LinkedHashMap<>();
        for (PatientFacts.Recorded recorded : dossier.facts().recorded()) {
            put(
                    byGround,
                    recorded.condition().contraindication(),
                    of(recorded, now, dossier.facts().person().zone()));
        }
        for (Report report : dossier.reports()) {
            if (report.answer().leavesOpen()) {
                put(byGround, report.ground(), of(report));
            }
        }
        temperature(dossier.facts().presentation().vitals(), now, settings)
                .forEach(evidence -> put(byGround, Contraindication.TEMPERATURE, evidence));
        return byGround;
    }

    private static void put(Map<Ground, List<Evidence>> byGround, Ground ground, Evidence evidence) {
        byGround.computeIfAbsent(ground, key -> new ArrayList<>()).add(evidence);
    }

    private static Evidence of(PatientFacts.Recorded recorded, Instant now, ZoneId zone) {
        Condition condition = recorded.condition();
        LocalDate there = condition.notBefore(LocalDate.ofInstant(now, zone));
        return new Evidence(
                Evidence.Kind.CONDITION,
                recorded.reference(),
                condition.source().evidence(),
                condition.says(),
                null,
                there == null ? null : there.atStartOfDay(zone).toInstant());
    }

    private static Evidence of(Report report) {
        return new Evidence(
                Evidence.Kind.REPORT, report.reference(), report.reporter().name(), report.answer(), report.at());
    }

    /** Measured nobody knows when, it may have been just now. */
    private static Stream<Evidence> temperature(Vitals vitals, Instant now, ClinicalSettings.Holds settings) {
        if (vitals.temperatureCelsius() == null
                || vitals.temperatureCelsius().compareTo(settings.temperatureLimit()) <= 0) {
            return Stream.empty();
        }
        return Stream.of(new Evidence(
                Evidence.Kind.MEASUREMENT,
                "temperature:" + vitals.temperatureAt() + "="
                        + vitals.temperatureCelsius().stripTrailingZeros(),
                "temperatureCelsius",
                Answer.YES,
                vitals.temperatureAt(),
                vitals.temperatureAt() == null ? now : vitals.temperatureAt()));
    }
}
