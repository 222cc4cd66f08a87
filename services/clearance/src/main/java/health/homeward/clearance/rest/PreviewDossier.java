package health.homeward.clearance.rest;

import health.homeward.clearance.domain.facts.Allergies;
import health.homeward.clearance.domain.facts.Background;
import health.homeward.clearance.domain.facts.Consent;
import health.homeward.clearance.domain.facts.Mobility;
import health.homeward.clearance.domain.facts.Onset;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Person;
import health.homeward.clearance.domain.facts.Presentation;
import health.homeward.clearance.domain.facts.Setting;
import health.homeward.clearance.domain.facts.Side;
import health.homeward.clearance.domain.facts.Stroke;
import health.homeward.clearance.domain.facts.StrokeType;
import health.homeward.clearance.domain.facts.Vitals;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.clearance.domain.screening.Course;
import health.homeward.clearance.domain.screening.CourseKind;
import health.homeward.clearance.domain.screening.Dossier;
import health.homeward.clearance.domain.screening.Programme;
import health.homeward.clearance.domain.screening.Report;
import health.homeward.clearance.domain.screening.Reporter;
import health.homeward.web.Problems;
import health.homeward.web.Reason;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads a preview's body as the dossier of a case that does not exist; nothing left out is guessed. */
record PreviewDossier(PreviewRequest body, Instant at, ZoneId elsewhere) {

    Dossier dossier() {
        Course course = new Course(
                or(body.courseKind(), CourseKind.FIRST),
                or(body.programme(), Programme.STROKE),
                body.indications() == null ? Set.of() : Set.copyOf(body.indications()));
        return Dossier.of(course, facts()).reporting(reports());
    }

    private PatientFacts facts() {
        PreviewRequest.Facts facts = body.facts();
        return new PatientFacts(
                new Person(body.ageYears(), or(body.massageConsent(), Consent.UNKNOWN), zone(), facts.deceasedOn()),
                new Stroke(
                        or(facts.strokeType(), StrokeType.UNKNOWN),
                        facts.onset() == null
                                ? Onset.UNKNOWN
                                : facts.onset().onset("facts.onset").settled(zone()),
                        or(facts.affectedSide(), Side.UNKNOWN)),
                new Presentation(
                        or(facts.conscious(), YesNo.UNKNOWN),
                        facts.gcs(),
                        or(facts.mobility(), Mobility.UNKNOWN),
                        or(body.setting(), Setting.UNKNOWN),
                        new Vitals(
                                facts.temperatureCelsius(), facts.temperatureAt(), facts.systolic(), facts.diastolic()),
                        or(facts.hemiplegia(), YesNo.UNKNOWN)),
                new Background(
                        or(facts.anticoagulant(), YesNo.UNKNOWN),
                        or(body.heartDisease(), YesNo.UNKNOWN),
                        or(body.organDysfunction(), YesNo.UNKNOWN),
                        or(facts.allergies(), Allergies.UNKNOWN)),
                facts.conditions() == null
                        ? List.of()
                        : facts.conditions().stream()
                                .map(ConditionView::condition)
                                .toList());
    }

    private List<Report> reports() {
        List<PreviewRequest.Told> open = body.told().stream()
                .filter(told -> told.answer().leavesOpen() && !told.said().isOfConsciousness())
                .distinct()
                .toList();
        return IntStream.range(0, open.size())
                .mapToObj(place -> report(open.get(place), new UUID(0, place)))
                .toList();
    }

    /** Each report has a cause of its own, so that an answer to one is none to another (R43). */
    private Report report(PreviewRequest.Told told, UUID cause) {
        return new Report(told.code(), told.answer(), or(told.by(), Reporter.NEUROLOGIST), cause, or(told.at(), at));
    }

    private ZoneId zone() {
        if (body.timeZone() == null) {
            return elsewhere;
        }
        try {
            return ZoneId.of(body.timeZone());
        } catch (DateTimeException noSuchZone) {
            throw Problems.malformed(List.of(Reason.ofField(
                    "timeZone", "UNKNOWN_ZONE", "The time zone is not known: write one such as Europe/Andorra.")));
        }
    }

    private static <T> T or(T given, T unknown) {
        return given != null ? given : unknown;
    }
}
