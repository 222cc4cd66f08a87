package health.homeward.journey;

import java.util.List;
import java.util.Set;

/** The end of chapter 1: screening finds what the bundle holds, everything at once, each with its rule. */
final class FirstScreening {
    private static final Set<String> KINDS = Set.of("BLOCKED", "HOLD", "MISSING", "WARNING");

    private final Story story;

    FirstScreening(Story story) {
        this.story = story;
    }

    void play() {
        story.board.step("screening finds what the bundle holds", this::screen);
    }

    private Row screen() {
        Reply clearance = screened();
        List<Finding> found = Finding.of(clearance.at("/findings"));
        Story.check(!clearance.at("/clears").asBoolean(true), "What is unknown never clears");
        story.toOverride = found.stream().filter(Finding::wantsOverride).toList();
        story.known.ifPresentOrElse(known -> exactly(known, found), () -> inForm(found));
        String who = story.known.isPresent() ? "" : ", patient unlisted: form only";
        return Row.of(found.size() + " findings" + who).rules(Named.all(clearance.at("/findings")));
    }

    private void exactly(KnownPatient known, List<Finding> found) {
        known.checkGrounds(story.bundle);
        Finding.checkSame("Screening of " + story.bundle.name(), known.findings(), found);
        story.toOverride = known.overridden();
    }

    /** Of a bundle that nobody has read beforehand it is only known how findings look, and that the type is never guessed. */
    private static void inForm(List<Finding> found) {
        found.forEach(finding -> Story.check(
                finding.rule().matches("R\\d+[abc]?") && !finding.code().isBlank() && KINDS.contains(finding.kind()),
                "A finding without rule, code or kind: " + finding));
        Story.check(Set.copyOf(found).size() == found.size(), "A finding stands twice in " + found);
        Story.check(found.contains(Finding.TYPE_UNKNOWN), "Screening must say that the stroke's type is unknown (R10)");
    }

    private Reply screened() {
        String path = "/clearances?patientId=" + story.patientId;
        Reply cases = Story.until(
                () -> story.api.get(Story.NEUROLOGIST, "clearance", path),
                reply -> reply.at("/items").size() == 1,
                "A clearance case");
        story.clearanceId = cases.text("/items/0/clearanceId");
        return Story.until(
                () -> story.api
                        .get(Story.NEUROLOGIST, "clearance", "/clearances/" + story.clearanceId)
                        .expect(200),
                reply -> !Named.all(reply.at("/findings")).contains("CONSENT"),
                "clearance's knowledge of the consent");
    }
}
