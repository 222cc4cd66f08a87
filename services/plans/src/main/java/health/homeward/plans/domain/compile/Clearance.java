package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.regimen.Regimen;
import health.homeward.plans.domain.regimen.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * This service's copy of a neurologist's decision: for whom, for which course, from when to when, with which permissions. A
 * state that nobody tells is null, and no grant (R7).
 */
public record Clearance(
        Subject subject,
        ClearanceState state,
        CourseKind courseKind,
        StartWindow window,
        Bedside bedside,
        Permissions permissions) {

    /** Whose decision it is about. */
    public record Subject(UUID clearanceId, UUID referralId, UUID patientId) {}

    /** R7: an unexpired granted decision covers the date. */
    public boolean covers(LocalDate date) {
        return state == ClearanceState.GRANTED && window.validUntil() != null && !date.isAfter(window.validUntil());
    }

    /** A kind of stroke or its day is on record: its gates (R5–R10) hold in any regimen. */
    public boolean isAfterStroke() {
        return bedside.strokeType() != StrokeType.UNKNOWN || window.onset() != null;
    }

    /** R10: there was a stroke of a kind that has no start before a neurologist names its date. */
    boolean isDatedByNeurologist() {
        return switch (bedside.strokeType()) {
            case ISCHAEMIC, HAEMORRHAGIC -> false;
            case SUBARACHNOID -> true;
            case UNKNOWN -> window.onset() != null;
        };
    }

    /** The rule behind the earliest start: the stroke's where there was one, else the decision's own word. */
    public String gateRule(Regimen regimen) {
        boolean gated = regimen.asks(Requirement.START_WINDOW) || isAfterStroke();
        return gated ? bedside.strokeType().gateRule() : "R7";
    }

    /** The same terms with another last day. */
    public Clearance until(LocalDate validUntil) {
        StartWindow longer = new StartWindow(
                window.earliest(), window.recommendedFrom(), window.recommendedUntil(), validUntil, window.onset());
        return new Clearance(subject, state, courseKind, longer, bedside, permissions);
    }

    /** The same without a start, so that a session which cannot have been is still looked for on its day. */
    Clearance ungated() {
        StartWindow open = new StartWindow(null, null, null, window.validUntil(), window.onset());
        return new Clearance(subject, state, courseKind, open, bedside, permissions);
    }

    /** The same decision on a patient with another side affected. */
    public Clearance on(Side side) {
        return new Clearance(subject, state, courseKind, window, bedside.on(side), permissions);
    }

    /** The same without these areas, where the skin is damaged (R37). */
    public Clearance leavingOut(List<Area> areas) {
        Permissions fewer = new Permissions(
                permissions.prone(),
                permissions.kneading(),
                permissions.heat(),
                permissions.homeOnly(),
                permissions.bilateralBack(),
                areas);
        return new Clearance(subject, state, courseKind, window, bedside, fewer);
    }

    public Clearance as(ClearanceState next) {
        return new Clearance(subject, next, courseKind, window, bedside, permissions);
    }
}
