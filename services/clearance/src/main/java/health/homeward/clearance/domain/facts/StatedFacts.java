package health.homeward.clearance.domain.facts;

import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** What was stated since the referral, by the neurologist or in a report; null where nothing was stated. */
public record StatedFacts(
        StrokeType strokeType,
        Onset onset,
        Side affectedSide,
        YesNo conscious,
        Mobility mobility,
        Setting setting,
        YesNo heartDisease,
        YesNo organDysfunction,
        Allergies allergies) {

    public static final StatedFacts NOTHING = new StatedFacts(null, null, null, null, null, null, null, null, null);

    public static StatedFacts conscious(YesNo conscious) {
        return NOTHING.about(conscious, null, null);
    }

    /** What a report of a changed condition states of the patient, each null when it says nothing of it. */
    public static StatedFacts reported(YesNo conscious, Mobility mobility, Setting setting) {
        return NOTHING.about(conscious, mobility, setting);
    }

    private StatedFacts about(YesNo consciousness, Mobility mobile, Setting where) {
        return new StatedFacts(null, null, null, consciousness, mobile, where, null, null, null);
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** Takes the later statement wherever there is one. */
    public StatedFacts and(StatedFacts later) {
        return new StatedFacts(
                or(later.strokeType, strokeType),
                or(later.onset, onset),
                or(later.affectedSide, affectedSide),
                or(later.conscious, conscious),
                or(later.mobility, mobility),
                or(later.setting, setting),
                or(later.heartDisease, heartDisease),
                or(later.organDysfunction, organDysfunction),
                or(later.allergies, allergies));
    }

    /** With an onset that was told twice as one, where the two agree. */
    public StatedFacts settled(ZoneId zone) {
        return new StatedFacts(
                strokeType,
                onset == null ? null : onset.settled(zone),
                affectedSide,
                conscious,
                mobility,
                setting,
                heartDisease,
                organDysfunction,
                allergies);
    }

    /** Lays the statements over the referral's facts. */
    public PatientFacts over(PatientFacts referred) {
        Stroke stroke = referred.stroke();
        Background background = referred.background();
        return referred.stroke(new Stroke(
                        or(strokeType, stroke.type()),
                        or(onset, stroke.onset()),
                        or(affectedSide, stroke.affectedSide())))
                .background(new Background(
                        background.anticoagulant(),
                        or(heartDisease, background.heartDisease()),
                        or(organDysfunction, background.organDysfunction()),
                        or(allergies, background.allergies())))
                .presentation(presentation -> Optional.ofNullable(conscious)
                        .map(presentation::conscious)
                        .orElse(presentation)
                        .mobility(or(mobility, presentation.mobility()))
                        .setting(or(setting, presentation.setting())));
    }

    /** Drops each statement on which the hospital has said something new since: the later word counts. */
    public StatedFacts yieldingTo(PatientFacts before, PatientFacts after) {
        Stroke was = before.stroke();
        Stroke is = after.stroke();
        Presentation presented = before.presentation();
        Presentation presents = after.presentation();
        return new StatedFacts(
                unlessChanged(strokeType, was.type(), is.type()),
                unlessChanged(onset, was.onset(), is.onset()),
                unlessChanged(affectedSide, was.affectedSide(), is.affectedSide()),
                unlessChanged(
                        conscious,
                        Stream.of(presented.conscious(), presented.gcs())
                                .map(String::valueOf)
                                .toList(),
                        Stream.of(presents.conscious(), presents.gcs())
                                .map(String::valueOf)
                                .toList()),
                unlessChanged(mobility, presented.mobility(), presents.mobility()),
                unlessChanged(setting, presented.setting(), presents.setting()),
                heartDisease,
                organDysfunction,
                allergies);
    }

    private static <T> T or(T first, T second) {
        return first != null ? first : second;
    }

    private static <T> T unlessChanged(T stated, Object before, Object after) {
        return before.equals(after) ? stated : null;
    }

    @Override
    public String toString() {
        return "StatedFacts[redacted]";
    }
}
