package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.visit.CancelCause;
import health.homeward.dispatch.domain.visit.ChosenBy;
import health.homeward.dispatch.domain.visit.EasingReason;
import health.homeward.dispatch.domain.visit.MissReason;
import health.homeward.dispatch.domain.visit.Outcome;
import health.homeward.dispatch.domain.visit.Pain;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A visit in columns: what was ordered, where it stands, who comes, what was given. */
@Entity
@Table(name = "visit")
class VisitRow {
    @Id
    UUID id;

    String hospital;
    UUID patientId;
    UUID sessionId;
    UUID courseId;
    int n;
    LocalDate sessionDate;
    Instant earliest;
    Instant latest;
    String zone;
    int minutes;

    @Enumerated(EnumType.STRING)
    Level requiredLevel;

    boolean bedRest;
    String[] areas;
    String[] packSigns;

    String state;
    boolean considered;
    String obstacles;

    UUID therapistId;

    @Enumerated(EnumType.STRING)
    Level therapistLevel;

    @Enumerated(EnumType.STRING)
    ChosenBy chosenBy;

    Instant startAt;
    Instant endAt;
    Integer travelMinutes;
    Integer travelMetres;
    Boolean travelEstimated;

    Instant startedAt;
    boolean heldDuring;
    Instant finishedAt;
    Integer minutesGiven;
    String[] areasGiven;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Enumerated(EnumType.STRING)
    Pain pain;

    @Enumerated(EnumType.STRING)
    EasingReason easingReason;

    Instant endedAt;

    @Enumerated(EnumType.STRING)
    MissReason missReason;

    @Enumerated(EnumType.STRING)
    CancelCause cancelCause;

    long version;
}
