package health.homeward.teaching.domain.care;

import health.homeward.teaching.domain.Consent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Everything the other services have told about one patient that decides whether a caregiver may massage today. */
public record Care(
        UUID patientId,
        Set<UUID> referrals,
        Consent teachingConsent,
        BedRest bedRest,
        Optional<Course> course,
        Map<UUID, Clearance> clearances,
        List<OpenConcern> concerns) {
    public Care {
        referrals = Set.copyOf(referrals);
        clearances = Map.copyOf(clearances);
        concerns = List.copyOf(concerns);
    }

    public static Care unknown(UUID patientId) {
        return new Care(
                patientId, Set.of(), Consent.UNKNOWN, BedRest.NEVER_TOLD, Optional.empty(), Map.of(), List.of());
    }

    public Care after(News news) {
        return news.toldTo(this);
    }

    /** Whether any referral of the patient still stands. */
    public boolean inCare() {
        return !referrals.isEmpty();
    }

    /** The clearance under which the present course runs; empty while the neurologist's word has not arrived here. */
    public Optional<Clearance> clearance() {
        return course.map(Course::clearanceId).map(clearances::get);
    }

    public Optional<Stage> stage() {
        return course.flatMap(Course::stage);
    }

    /** The patient's own day; before any course, the day in UTC. */
    public LocalDate dayOf(Instant now) {
        return LocalDate.ofInstant(now, course.map(Course::zone).orElse(ZoneOffset.UTC));
    }

    Care referred(UUID referralId, Consent consent) {
        var open = new HashSet<>(referrals);
        open.add(referralId);
        return new Care(patientId, open, consent, bedRest, course, clearances, concerns);
    }

    Care withoutReferral(UUID referralId) {
        var open = new HashSet<>(referrals);
        open.remove(referralId);
        return new Care(patientId, open, teachingConsent, bedRest, course, clearances, concerns);
    }

    Care resting(BedRest told) {
        return new Care(patientId, referrals, teachingConsent, bedRest.or(told), course, clearances, concerns);
    }

    Care on(Course planned) {
        return new Care(patientId, referrals, teachingConsent, bedRest, Optional.of(planned), clearances, concerns);
    }

    Care onCourse(UUID courseId, UnaryOperator<Course> change) {
        return course.filter(c -> c.courseId().equals(courseId))
                .map(change)
                .map(this::on)
                .orElse(this);
    }

    Care cleared(UUID clearanceId, Clearance word) {
        var all = new HashMap<>(clearances);
        all.put(clearanceId, word);
        return new Care(patientId, referrals, teachingConsent, bedRest, course, all, concerns);
    }

    Care worriedBy(OpenConcern concern) {
        var all = new ArrayList<>(concerns);
        all.add(concern);
        return new Care(patientId, referrals, teachingConsent, bedRest, course, clearances, all);
    }

    Care settledUntil(Instant word) {
        var open = concerns.stream().filter(c -> c.raisedAt().isAfter(word)).toList();
        return new Care(patientId, referrals, teachingConsent, bedRest, course, clearances, open);
    }

    /** What is known of a patient stays out of logs. */
    @Override
    public String toString() {
        return "Care[" + patientId + "]";
    }
}
