package health.homeward.clearance.events;

import health.homeward.clearance.domain.decision.Area;
import health.homeward.clearance.domain.decision.CaseIds;
import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Grant;
import health.homeward.clearance.domain.decision.Permissions;
import health.homeward.clearance.domain.decision.Terms;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Presentation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All that a plan needs to know of a grant. */
record ClearanceGrantedV1(
        UUID clearanceId,
        UUID referralId,
        UUID patientId,
        String hospital,
        long version,
        String courseKind,
        String strokeType,
        OnsetV1 onset,
        String affectedSide,
        Integer ageYears,
        Instant earliestStart,
        Instant recommendedStart,
        Instant recommendedUntil,
        LocalDate validUntil,
        String conscious,
        String mobility,
        String setting,
        String heartDisease,
        String organDysfunction,
        PermissionsV1 permissions,
        String allergies,
        String bilateralBackPosition,
        List<MarkV1> overrides,
        List<MarkV1> warnings,
        UUID grantedBy,
        Instant grantedAt,
        String timeZone) {

    static ClearanceGrantedV1 of(Grant grant, ClearanceCase after) {
        CaseIds ids = after.ids();
        Terms terms = grant.terms();
        PatientFacts facts = after.dossier().facts();
        Presentation presentation = facts.presentation();
        return new ClearanceGrantedV1(
                ids.clearanceId(),
                ids.referralId(),
                ids.patientId(),
                ids.hospital(),
                after.version(),
                after.dossier().course().kind().name(),
                terms.stroke().type().name(),
                OnsetV1.of(terms.stroke().onset()),
                terms.stroke().affectedSide().name(),
                facts.person().ageYears(),
                terms.start().earliest(),
                terms.start().recommended(),
                terms.start().recommendedUntil(),
                grant.validUntil(),
                presentation.conscious().name(),
                presentation.mobility().name(),
                presentation.setting().name(),
                terms.heartDisease().name(),
                terms.organDysfunction().name(),
                PermissionsV1.of(terms.permissions()),
                terms.allergies().name(),
                terms.permissions().bilateralBack() == null
                        ? null
                        : terms.permissions().bilateralBack().name(),
                MarkV1.of(terms.overrides()),
                MarkV1.of(grant.warnings()),
                grant.by(),
                grant.at(),
                facts.person().zone().getId());
    }

    /** What the neurologist's word allows, and which areas it leaves out (R37). */
    record PermissionsV1(boolean prone, boolean kneading, boolean heat, boolean homeOnly, List<String> areasLeftOut) {
        static PermissionsV1 of(Permissions permissions) {
            return new PermissionsV1(
                    permissions.prone(),
                    permissions.kneading(),
                    permissions.heat(),
                    permissions.homeOnly(),
                    permissions.areasLeftOut().stream().map(Area::name).toList());
        }
    }
}
