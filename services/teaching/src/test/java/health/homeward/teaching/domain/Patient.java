package health.homeward.teaching.domain;

import health.homeward.teaching.domain.care.BedRest;
import health.homeward.teaching.domain.care.Care;
import health.homeward.teaching.domain.care.Caregiver;
import health.homeward.teaching.domain.care.ClearanceNews;
import health.homeward.teaching.domain.care.Course;
import health.homeward.teaching.domain.care.CourseNews;
import health.homeward.teaching.domain.care.CourseState;
import health.homeward.teaching.domain.care.News;
import health.homeward.teaching.domain.care.PlannedSession;
import health.homeward.teaching.domain.care.ReferralNews;
import health.homeward.teaching.domain.care.Stage;
import health.homeward.teaching.domain.permission.Permission;
import health.homeward.teaching.domain.permission.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A patient whose caregiver may massage today, and everything that can be told about the two. */
public record Patient(Care care, Caregiver caregiver, Set<Technique> signedOff, LocalDate today) {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 30);
    public static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    public static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    public static final UUID REFERRAL = UUID.fromString("00000000-0000-4000-8000-000000000002");
    public static final UUID COURSE = UUID.fromString("00000000-0000-4000-8000-000000000003");
    public static final UUID CLEARANCE = UUID.fromString("00000000-0000-4000-8000-000000000004");
    public static final UUID CAREGIVER = UUID.fromString("00000000-0000-4000-8000-000000000005");
    public static final UUID LAST_SESSION = UUID.fromString("00000000-0000-4000-8000-000000000006");
    public static final UUID THERAPIST = UUID.fromString("00000000-0000-4000-8000-000000000007");

    public static Patient ready() {
        return unknown()
                .told(new ReferralNews.Referred(REFERRAL, Consent.GIVEN, Optional.empty()))
                .told(new ClearanceNews.Granted(CLEARANCE, NOW.minusSeconds(900), Optional.of(LAST_DAY)))
                .told(new CourseNews.Planned(course(COURSE, CLEARANCE), notResting(800)))
                .told(new CourseNews.Climbed(COURSE, stage(15, Side.LEFT), notResting(700)));
    }

    public static Patient unknown() {
        var daughter = new Caregiver(CAREGIVER, ID, true, "ca", Consent.GIVEN);
        return new Patient(Care.unknown(ID), daughter, EnumSet.of(Technique.STROKING, Technique.RUBBING), TODAY);
    }

    public static Course course(UUID courseId, UUID clearanceId) {
        var sessions = Map.of(LAST_SESSION, new PlannedSession(LAST_DAY, false));
        return new Course(
                courseId, clearanceId, CourseState.RUNNING, sessions, Optional.empty(), ZoneId.of("Europe/Andorra"));
    }

    /** R19: what opens with the minutes. */
    public static Stage stage(int minutes, Side side) {
        var areas = EnumSet.of(Area.SHOULDER);
        if (minutes >= 10) areas.add(Area.THIGH);
        if (minutes >= 15) areas.addAll(Set.of(Area.ARM, Area.LEG));
        if (minutes >= 20) areas.add(Area.BACK);
        if (minutes >= 25) areas.add(Area.CHEST);
        if (minutes >= 30) areas.addAll(Set.of(Area.FOOT, Area.HAND));
        return new Stage(
                minutes,
                areas,
                Set.of(Position.SUPINE, Position.LATERAL_ON_HEALTHY_SIDE),
                Technique.AFTER_STROKE,
                side,
                TODAY.minusDays(1));
    }

    public static BedRest notResting(long secondsAgo) {
        return new BedRest(BedRest.Word.NO, NOW.minusSeconds(secondsAgo));
    }

    public Patient told(News news) {
        return new Patient(care.after(news), caregiver, signedOff, today);
    }

    public Patient at(int minutes, Side side) {
        return told(new CourseNews.Climbed(COURSE, stage(minutes, side), notResting(600)));
    }

    public Patient mastering(Technique... movements) {
        return new Patient(care, caregiver, Set.of(movements), today);
    }

    public Patient with(Caregiver other) {
        return new Patient(care, other, signedOff, today);
    }

    public Patient on(LocalDate day) {
        return new Patient(care, caregiver, signedOff, day);
    }

    public Situation situation() {
        return new Situation(care, caregiver, signedOff, today);
    }

    public Permission permission() {
        return Permission.in(situation());
    }

    public Permission.Given given() {
        return (Permission.Given) permission();
    }
}
