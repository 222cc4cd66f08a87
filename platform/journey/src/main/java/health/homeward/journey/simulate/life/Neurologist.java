package health.homeward.journey.simulate.life;

import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.GrantWish;
import health.homeward.clearance.domain.decision.Permissions;
import health.homeward.clearance.domain.decision.Position;
import health.homeward.clearance.domain.decision.Ruling;
import health.homeward.clearance.domain.decision.Said;
import health.homeward.clearance.domain.facts.Allergies;
import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Mobility;
import health.homeward.clearance.domain.facts.Onset;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Side;
import health.homeward.clearance.domain.facts.StatedFacts;
import health.homeward.clearance.domain.facts.StrokeType;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.clearance.domain.screening.Finding;
import health.homeward.clearance.domain.screening.FindingKind;
import health.homeward.clearance.domain.screening.Overriding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the neurologist says to a screening: mostly sense, now and then a slip that the product must catch. */
final class Neurologist {
    private final World world;
    private final Dice dice;

    Neurologist(World world) {
        this.world = world;
        this.dice = world.dice;
    }

    /** States what the referral left open, or nothing. */
    StatedFacts states(PatientFacts known, Instant now) {
        boolean looks = dice.chance(0.8);
        var stroke = known.stroke();
        var background = known.background();
        return new StatedFacts(
                looks && stroke.type() == StrokeType.UNKNOWN && dice.chance(0.4)
                        ? dice.oneOf(StrokeType.ISCHAEMIC, StrokeType.HAEMORRHAGIC)
                        : null,
                looks && stroke.onset() instanceof Onset.Unknown && dice.chance(0.5)
                        ? new Onset.On(world.today(now).minusDays(dice.between(0, 6)))
                        : null,
                looks && stroke.affectedSide() == Side.UNKNOWN ? dice.oneOf(Side.LEFT, Side.RIGHT) : null,
                looks && known.presentation().conscious() != YesNo.YES && dice.chance(0.5) ? YesNo.YES : null,
                looks && known.presentation().mobility() == Mobility.UNKNOWN ? Mobility.BED_REST : null,
                null,
                looks && background.heartDisease() == YesNo.UNKNOWN ? dice.oneOf(YesNo.NO, YesNo.YES) : null,
                looks && background.organDysfunction() == YesNo.UNKNOWN && dice.chance(0.7) ? YesNo.NO : null,
                looks && background.allergies() == Allergies.UNKNOWN ? Allergies.NONE : null);
    }

    Ruling rules(ClearanceCase known, Instant now) {
        List<Said> answers = new ArrayList<>();
        List<Ruling.Ordered> overrides = new ArrayList<>();
        for (Finding finding : known.screened(now, ClinicalSettings.DEFAULT).inTheWay()) {
            boolean permanent = finding.kind() == FindingKind.BLOCKED
                    && Contraindication.of(finding.code()).isPresent();
            if (permanent && world.wouldOverride(finding.code())) {
                overrides.add(new Ruling.Ordered(finding.code(), justification(finding.code())));
            } else if (finding.kind() == FindingKind.HOLD && world.passed(finding.code(), now)) {
                answers.add(new Said(finding.code(), Answer.NO));
            }
        }
        return new Ruling(answers, overrides, start(known, now));
    }

    /** Now and then the imaging or the site is forgotten (R35). */
    private Overriding.Justification justification(String code) {
        boolean complete = dice.chance(0.9);
        return new Overriding.Justification(
                dice.chance(0.98) ? "benefit outweighs " + code : " ",
                complete,
                complete ? "far from the limbs" : null);
    }

    /** A date where the table asks for one (R10), a choice after a haemorrhage (R9); at times too early. */
    private LocalDate start(ClearanceCase known, Instant now) {
        LocalDate soon = world.today(now).plusDays(dice.between(0, 3));
        return switch (known.dossier().facts().stroke().type()) {
            case ISCHAEMIC -> dice.chance(0.1) ? soon : null;
            case HAEMORRHAGIC -> dice.chance(0.3) ? soon : null;
            case SUBARACHNOID, UNKNOWN -> dice.chance(0.7) ? soon : null;
        };
    }

    GrantWish wishes(ClearanceCase known, Instant now) {
        PatientFacts facts = known.dossier().facts();
        boolean healthy = facts.background().heartDisease() == YesNo.NO
                && facts.background().organDysfunction() == YesNo.NO;
        Position back = facts.stroke().affectedSide() != Side.BILATERAL || dice.chance(0.1)
                ? null
                : dice.oneOf(Position.SUPINE, Position.SEATED, Position.SUPINE, Position.PRONE);
        var permissions = new Permissions(
                healthy ? dice.chance(0.5) : dice.chance(0.05),
                dice.chance(0.15),
                dice.chance(0.3),
                dice.chance(0.8),
                back);
        LocalDate today = world.today(now);
        LocalDate until = dice.weighed(
                new int[] {40, 20, 20, 19},
                null,
                today.plusDays(90),
                today.plusDays(150),
                today.plusDays(178),
                today.plusDays(220));
        return new GrantWish(dice.chance(0.98), until, permissions);
    }
}
