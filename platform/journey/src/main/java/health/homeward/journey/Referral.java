package health.homeward.journey;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chapter 1: the hospital refers its patient, and the ward and the coordinator add what its bundle lacks. */
final class Referral {
    private static final List<String> WEEK =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

    private final Story story;

    Referral(Story story) {
        this.story = story;
    }

    void play() {
        story.board.step("hospital refers the patient (FHIR)", this::refer);
        story.board.step("ward states setting and bed rest", this::stateSituation);
        story.board.step("coordinator adds home, hours and consent", this::giveHome);
        story.board.step("coordinator names a caregiver", this::nameCaregiver);
    }

    private Row refer() {
        int mark = story.bus.mark();
        long start = System.nanoTime();
        Reply reply = story.api
                .postFhir(Story.HIS, "intake", "/referrals", story.bundle.text())
                .expect(201);
        story.referralId = reply.text("/referralId");
        story.patientId = reply.text("/patientId");
        Bus.Fact fact = story.fact(mark, "ReferralSubmitted");
        checkMissing(Set.copyOf(Story.texts(reply.at("/missing"))));
        return Row.of(reply.at("/missing").size() + " facts missing").took(start, fact.nanos());
    }

    /** What the bundle lacks is listed, and nothing else; of an unlisted patient the type at least is never guessed. */
    private void checkMissing(Set<String> missing) {
        Story.check(missing.contains("strokeType"), "The stroke's type must be listed as missing");
        story.known.ifPresent(known -> {
            Set<String> wanted = known.unstated(story.bundle);
            Story.check(missing.equals(wanted), "Missing are " + missing + " instead of " + wanted);
        });
    }

    private Row stateSituation() {
        int mark = story.bus.mark();
        long start = System.nanoTime();
        story.api
                .put(
                        Story.HIS,
                        "intake",
                        "/referrals/" + story.referralId + "/facts",
                        etag(),
                        Map.of("setting", "HOSPITAL", "mobility", "BED_REST"))
                .expect(200);
        Bus.Fact fact = story.fact(mark, "ReferralCorrected");
        return Row.of("HOSPITAL, BED_REST").rules("R24", "R25").took(start, fact.nanos());
    }

    private Row giveHome() {
        String referral = "/referrals/" + story.referralId;
        story.api
                .put(
                        Story.COORDINATOR,
                        "intake",
                        referral + "/home",
                        etag(),
                        Map.of(
                                "addressLines",
                                List.of("Avinguda Meritxell 71, 3r 2a"),
                                "city",
                                "Andorra la Vella",
                                "latitude",
                                42.5079,
                                "longitude",
                                1.5278,
                                "doorNotes",
                                "Lift to the third floor, ring twice",
                                "phone",
                                "+376 800 000",
                                "timeZone",
                                Story.ZONE.getId()))
                .expect(200);
        List<Map<String, String>> windows = WEEK.stream()
                .map(day -> Map.of("day", day, "from", "09:00", "until", "18:00"))
                .toList();
        story.api
                .put(Story.COORDINATOR, "intake", referral + "/availability", etag(), Map.of("windows", windows))
                .expect(200);
        story.api
                .put(
                        Story.COORDINATOR,
                        "intake",
                        referral + "/consent",
                        etag(),
                        Map.of("massage", "GIVEN", "homeVisits", "GIVEN", "caregiverTeaching", "GIVEN"))
                .expect(200);
        return Row.of("CONSENT GIVEN");
    }

    private Row nameCaregiver() {
        Reply reply = story.api
                .post(
                        Story.COORDINATOR,
                        "intake",
                        "/referrals/" + story.referralId + "/caregivers",
                        etag(),
                        Map.of(
                                "givenName", "Clara",
                                "familyName", "Demo",
                                "relationship", "DAUGHTER",
                                "phone", "+376 800 001",
                                "language", "en",
                                "teachingConsent", "GIVEN"))
                .expect(201);
        story.caregiverId = reply.text("/caregiverId");
        return Row.of("CAREGIVER").rules("R34b");
    }

    private String etag() {
        return story.api
                .get(Story.COORDINATOR, "intake", "/referrals/" + story.referralId)
                .expect(200)
                .etag();
    }
}
