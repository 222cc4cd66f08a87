package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.team.Base;
import health.homeward.dispatch.domain.team.Credentials;
import health.homeward.dispatch.domain.team.Gender;
import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.team.Limits;
import health.homeward.dispatch.domain.team.Name;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.team.Transport;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** A therapist without hours. */
@Entity
@Table(name = "therapist")
class TherapistRow {
    @Id
    UUID id;

    String hospital;
    String login;
    String givenName;
    String familyName;

    @Enumerated(EnumType.STRING)
    Level level;

    @Enumerated(EnumType.STRING)
    Gender gender;

    @Enumerated(EnumType.STRING)
    Transport transport;

    double latitude;
    double longitude;
    String[] skills;
    String[] languages;

    @Column(name = "most_minutes_a_day")
    Integer mostMinutesADay;

    @Column(name = "most_minutes_a_week")
    Integer mostMinutesAWeek;

    long version;

    void take(Therapist therapist, long newVersion) {
        id = therapist.id();
        givenName = therapist.name().given();
        familyName = therapist.name().family();
        login = therapist.name().login();
        level = therapist.level();
        gender = therapist.credentials().gender();
        skills = Texts.sorted(therapist.credentials().skills());
        languages = Texts.sorted(therapist.credentials().languages());
        transport = therapist.base().transport();
        latitude = therapist.base().place().latitude();
        longitude = therapist.base().place().longitude();
        mostMinutesADay = orNull(therapist.limits().minutesADay());
        mostMinutesAWeek = orNull(therapist.limits().minutesAWeek());
        version = newVersion;
    }

    Therapist therapist(Therapist.Roster roster) {
        return new Therapist(
                id,
                new Name(givenName, familyName, login),
                new Credentials(level, Set.of(skills), Set.of(languages), gender),
                new Base(new Place(latitude, longitude), transport),
                roster,
                new Limits(limit(mostMinutesADay), limit(mostMinutesAWeek)));
    }

    private static Integer orNull(OptionalInt limit) {
        return limit.isPresent() ? limit.getAsInt() : null;
    }

    private static OptionalInt limit(Integer minutes) {
        return minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes);
    }
}
