package health.homeward.teaching.app;

import health.homeward.outbox.Transaction;
import health.homeward.teaching.domain.care.Care;
import health.homeward.teaching.domain.permission.Permission;
import health.homeward.teaching.domain.permission.Situation;
import health.homeward.teaching.domain.sheet.Sheet;
import health.homeward.teaching.store.Caregivers;
import health.homeward.teaching.store.Cares;
import health.homeward.teaching.store.Sheets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds sheets, and asks anew whether each still may be used. */
@ApplicationScoped
public class ReadSheets {
    private final Sheets sheets;
    private final Cares cares;
    private final Caregivers caregivers;
    private final Circle circle;

    ReadSheets(Sheets sheets, Cares cares, Caregivers caregivers, Circle circle) {
        this.sheets = sheets;
        this.cares = cares;
        this.caregivers = caregivers;
        this.circle = circle;
    }

    /** A sheet with the one that it replaced, and what its caregiver may do today. */
    public record Found(
            Sheet sheet, Optional<Sheet> replaced, String language, LocalDate today, Permission permission) {

        /** Only a sheet that counts, on a day on which there is a permission, may be shown or printed. */
        public boolean usable() {
            return sheet.counts() && permission instanceof Permission.Given;
        }
    }

    public Uni<List<Sheet>> ofPatient(Transaction tx, UUID patientId, Optional<ReadOrders.After> after, int most) {
        return sheets.ofPatient(tx, patientId, after.map(ReadOrders.After::place), most);
    }

    public Uni<Optional<Found>> one(Transaction tx, UUID sheetId) {
        return sheets.seen(tx, sheetId)
                .chain(found -> found.map(sheet -> judged(tx, sheet).map(Optional::of))
                        .orElse(Uni.createFrom().item(Optional.empty())));
    }

    /** The sheet that the caregiver has now, or had last. */
    public Uni<Found> latest(Transaction tx, UUID patientId, UUID caregiverId) {
        return sheets.latest(tx, patientId).chain(latest -> judged(tx, latest.get(caregiverId)));
    }

    /** What a caregiver may do today; empty when the patient or caregiver is not known in this hospital. */
    public Uni<Optional<Situation>> situation(Transaction tx, UUID patientId, UUID caregiverId) {
        return cares.seen(tx, patientId)
                .chain(care -> care.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : situation(tx, care.get(), caregiverId));
    }

    private Uni<Optional<Situation>> situation(Transaction tx, Care care, UUID caregiverId) {
        return caregivers
                .seen(tx, caregiverId)
                .map(caregiver -> caregiver.filter(c -> c.patientId().equals(care.patientId())))
                .chain(caregiver -> caregiver.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : circle.of(tx, care, caregiver.get()).map(Optional::of));
    }

    private Uni<Found> judged(Transaction tx, Sheet sheet) {
        return replaced(tx, sheet).chain(replaced -> situation(
                        tx, sheet.head().patientId(), sheet.head().caregiverId())
                .map(Optional::orElseThrow)
                .map(now -> new Found(sheet, replaced, now.caregiver().language(), now.today(), Permission.in(now))));
    }

    private Uni<Optional<Sheet>> replaced(Transaction tx, Sheet sheet) {
        return sheet.head()
                .replaces()
                .map(before -> sheets.seen(tx, before))
                .orElse(Uni.createFrom().item(Optional.empty()));
    }
}
