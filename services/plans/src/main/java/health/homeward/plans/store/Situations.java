package health.homeward.plans.store;

import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What was last reported of patients, whether they have a course or not. */
@ApplicationScoped
public class Situations {
    private final SituationTable table;

    Situations(SituationTable table) {
        this.table = table;
    }

    /** Rows of situations. */
    @ApplicationScoped
    static class SituationTable implements PanacheRepositoryBase<SituationRow, SituationRow.Key> {}

    /** Where, how mobile, which side, each with when it was so; null where nothing was reported. */
    public record Reported(Place place, Moving moving, Sided sided, Gone gone) {
        public static final Reported NOTHING = new Reported(null, null, null, new Gone(false, null));

        public Reported at(Place next) {
            return new Reported(next, moving, sided, gone);
        }

        public Reported moving(Moving next) {
            return new Reported(place, next, sided, gone);
        }

        public Reported on(Sided next) {
            return new Reported(place, moving, next, gone);
        }

        public Reported gone(Gone next) {
            return new Reported(place, moving, sided, next);
        }
    }

    /** Home or hospital, since when. */
    public record Place(Setting setting, Instant since) {}

    /** In bed or up, as reported when. */
    public record Moving(Mobility mobility, Instant at) {}

    /** The affected side, as corrected when. */
    public record Sided(Side side, Instant at) {}

    /** Dead, or a referral withdrawn: no course any more. */
    public record Gone(boolean died, UUID withdrawnReferral) {}

    public Uni<Reported> of(String hospital, UUID patientId) {
        return table.findById(new SituationRow.Key(hospital, patientId))
                .map(row -> row == null ? Reported.NOTHING : read(row));
    }

    public Uni<Reported> report(String hospital, UUID patientId, UnaryOperator<Reported> change) {
        return table.findById(new SituationRow.Key(hospital, patientId)).chain(known -> {
            SituationRow row = known == null ? fresh(hospital, patientId) : known;
            Reported next = change.apply(known == null ? Reported.NOTHING : read(known));
            write(next, row);
            return table.persist(row).replaceWith(next);
        });
    }

    private static SituationRow fresh(String hospital, UUID patientId) {
        SituationRow row = new SituationRow();
        row.hospital = hospital;
        row.patientId = patientId;
        return row;
    }

    private static void write(Reported reported, SituationRow row) {
        row.setting =
                reported.place() == null ? null : reported.place().setting().name();
        row.settingSince = reported.place() == null ? null : reported.place().since();
        row.mobility =
                reported.moving() == null ? null : reported.moving().mobility().name();
        row.mobilityAt = reported.moving() == null ? null : reported.moving().at();
        row.side = reported.sided() == null ? null : reported.sided().side().name();
        row.sideAt = reported.sided() == null ? null : reported.sided().at();
        row.died = reported.gone().died();
        row.withdrawnReferral = reported.gone().withdrawnReferral();
    }

    private static Reported read(SituationRow row) {
        return new Reported(
                row.setting == null ? null : new Place(Setting.valueOf(row.setting), row.settingSince),
                row.mobility == null ? null : new Moving(Mobility.valueOf(row.mobility), row.mobilityAt),
                row.side == null ? null : new Sided(Side.valueOf(row.side), row.sideAt),
                new Gone(row.died, row.withdrawnReferral));
    }
}
