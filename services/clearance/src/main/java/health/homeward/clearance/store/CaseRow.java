package health.homeward.clearance.store;

import health.homeward.clearance.domain.decision.Attention;
import health.homeward.clearance.domain.decision.CaseIds;
import health.homeward.clearance.domain.decision.CaseState;
import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Grant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A case at rest: what lists sort and filter by as columns, the rest as two documents. The query that a hold begins with
 * is named, so that it is understood at start and not while a therapist waits.
 */
@Entity
@NamedQuery(name = CaseRow.OF_PATIENT, query = "from CaseRow where patientId = ?1 order by openedAt, id")
@Table(name = "clearance_case")
class CaseRow {
    static final String OF_PATIENT = "CaseRow.ofPatient";

    @Id
    UUID id;

    String hospital;

    @Column(name = "patient_id")
    UUID patientId;

    @Column(name = "referral_id")
    UUID referralId;

    @Column(name = "course_kind")
    String courseKind;

    @Column(name = "after_course")
    UUID afterCourse;

    long version;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    String state;

    @Column(name = "valid_until")
    LocalDate validUntil;

    Short attention;

    long place;

    String dossier;

    String standing;

    CaseRow() {}

    CaseRow(ClearanceCase opened, UUID afterCourse, Instant now) {
        CaseIds ids = opened.ids();
        this.id = ids.clearanceId();
        this.hospital = ids.hospital();
        this.patientId = ids.patientId();
        this.referralId = ids.referralId();
        this.courseKind = opened.dossier().course().kind().name();
        this.afterCourse = afterCourse;
        this.openedAt = now;
        take(opened, now);
    }

    void take(ClearanceCase known, Instant now) {
        version = known.version();
        changedAt = now;
        state = known.state().word();
        validUntil = known.state().grantMade().map(Grant::validUntil).orElse(null);
        attention = Attention.of(known).map(why -> (short) why.ordinal()).orElse(null);
        place = place(known.state());
        dossier = CaseDocuments.write(known.dossier());
        standing = CaseDocuments.write(known.state());
    }

    ClearanceCase known() {
        CaseIds ids = new CaseIds(id, referralId, patientId, hospital);
        return new ClearanceCase(ids, CaseDocuments.dossier(dossier), CaseDocuments.state(standing), version);
    }

    /** Newest hold first; whoever waits longest first; the nearest date first. */
    private long place(CaseState at) {
        return switch (at) {
            case CaseState.Suspended s -> -s.suspension().since().toEpochMilli();
            case CaseState.Deferred d ->
                d.until() == null ? Long.MAX_VALUE : d.until().toEpochDay();
            case CaseState.Granted g -> g.grant().validUntil().toEpochDay();
            case CaseState.Expired e -> e.grant().validUntil().toEpochDay();
            case CaseState.Pending p -> openedAt.toEpochMilli();
            case CaseState.Refused r -> openedAt.toEpochMilli();
            case CaseState.Concluded c -> openedAt.toEpochMilli();
            case CaseState.Withdrawn w -> openedAt.toEpochMilli();
        };
    }
}
