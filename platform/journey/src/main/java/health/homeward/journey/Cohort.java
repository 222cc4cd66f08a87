package health.homeward.journey;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Patients for measurements: referred as JSON with everything known, cleared, with a course on the ward or at home. Closing it
 * withdraws their referrals, so that a later measurement finds the therapists as free as this one did.
 */
final class Cohort implements AutoCloseable {
    /** A patient with what a command needs. */
    static final class Member {
        final String referralId;
        final String patientId;
        final String clearanceId;
        String etag;
        boolean suspended;

        Member(String referralId, String patientId, String clearanceId, String etag) {
            this.referralId = referralId;
            this.patientId = patientId;
            this.clearanceId = clearanceId;
            this.etag = etag;
        }
    }

    static final Map<String, Object> FEVER_IS_OVER =
            Map.of("reason", "Measured end of a hold", "answers", List.of(Map.of("code", "FEVER", "answer", "NO")));

    private final Means means;
    private final List<Member> members = new ArrayList<>();

    private Cohort(Means means) {
        this.means = means;
    }

    /** @param setting HOSPITAL for commands that concern no visit, HOME for those that release visits */
    static Cohort of(Means means, int size, String setting) {
        System.out.println("preparing " + size + " patients, setting " + setting);
        Cohort cohort = new Cohort(means);
        for (int i = 0; i < size; i++) {
            cohort.members.add(cohort.member(i, setting));
        }
        return cohort;
    }

    /** The member whose turn it is when the patients take turns. */
    Member turn(int i) {
        return members.get(i % members.size());
    }

    @Override
    public void close() {
        members.forEach(this::withdraw);
    }

    private void withdraw(Member member) {
        String path = "/referrals/" + member.referralId;
        String etag = means.api().get(Story.HIS, "intake", path).expect(200).etag();
        means.api()
                .post(Story.HIS, "intake", path + "/withdrawal", etag, Map.of("reason", "OTHER"))
                .expect(200);
    }

    private Member member(int number, String setting) {
        Instant now = means.clock().now();
        Reply referral = means.api()
                .post(Story.HIS, "intake", "/referrals", referral(number, setting, now.minus(Duration.ofDays(3))))
                .expect(201);
        String patientId = referral.text("/patientId");
        Reply clearance = cleared(patientId);
        String clearanceId = clearance.text("/clearanceId");
        int mark = means.bus().mark();
        Reply granted = means.api()
                .post(
                        Story.NEUROLOGIST,
                        "clearance",
                        "/clearances/" + clearanceId + "/grant",
                        clearance.etag(),
                        Map.of("noOtherContraindications", true, "permissions", Map.of("homeOnly", true)))
                .expect(200);
        means.bus().await(mark, "ClearanceGranted", fact -> fact.patientId().equals(patientId));
        prescribe(patientId, clearanceId, now);
        return new Member(referral.text("/referralId"), patientId, clearanceId, granted.etag());
    }

    private Reply cleared(String patientId) {
        String list = "/clearances?patientId=" + patientId;
        Reply found = Story.until(
                () -> means.api().get(Story.NEUROLOGIST, "clearance", list),
                reply -> reply.at("/items").size() == 1,
                "A clearance case");
        return means.api()
                .get(Story.NEUROLOGIST, "clearance", "/clearances/" + found.text("/items/0/clearanceId"))
                .expect(200);
    }

    private void prescribe(String patientId, String clearanceId, Instant now) {
        Map<String, Object> order = Map.of(
                "clearanceId",
                clearanceId,
                "patientId",
                patientId,
                "procedures",
                20,
                "startDate",
                now.atZone(Story.ZONE).toLocalDate().plusDays(1).toString(),
                "goals",
                List.of(Map.of("goal", "LIMB_FUNCTION")),
                "authors",
                List.of(Map.of("role", "NEUROLOGIST")));
        Story.until(
                () -> means.api().post(Story.NEUROLOGIST, "plans", "/courses", order),
                reply -> reply.status() == 201,
                "The course of a measured patient");
    }

    private static Map<String, Object> referral(int number, String setting, Instant onset) {
        return Map.of(
                "patient",
                        Map.of(
                                "identifier",
                                Map.of(
                                        "system",
                                        "urn:homeward:bench",
                                        "value",
                                        UUID.randomUUID().toString()),
                                "givenName",
                                "Bench",
                                "familyName",
                                "Number " + number,
                                "birthDate",
                                "1950-01-01",
                                "gender",
                                "female",
                                "languages",
                                List.of("ca")),
                "facts",
                        Map.of(
                                "strokeType", "ISCHAEMIC",
                                "onset", Map.of("instant", onset.toString()),
                                "affectedSide", "LEFT",
                                "conscious", "YES",
                                "mobility", "OUT_OF_BED",
                                "conditions", List.of()),
                "setting", setting,
                "home",
                        Map.of(
                                "addressLines",
                                List.of("Carrer " + number),
                                "city",
                                "Andorra la Vella",
                                "latitude",
                                42.50 + (number % 10) * 0.002,
                                "longitude",
                                1.51 + (number / 10) * 0.002,
                                "timeZone",
                                Story.ZONE.getId()),
                "availability",
                        Stream.of(DayOfWeek.values())
                                .map(day -> Map.of("day", day.name(), "from", "08:00", "until", "18:00"))
                                .toList(),
                "consent", Map.of("massage", "GIVEN", "homeVisits", "GIVEN", "caregiverTeaching", "GIVEN"));
    }
}
