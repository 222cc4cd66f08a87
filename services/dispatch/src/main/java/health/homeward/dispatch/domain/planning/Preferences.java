package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.team.Therapist;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** What an unmet wish weighs, in minutes of extra travel that would be accepted to meet it. */
public record Preferences(
        int languageMinutes, int genderMinutes, int knownTherapistMinutes, int favouriteTherapistMinutes) {

    public static final Preferences DEFAULT = new Preferences(15, 30, 15, 30);

    public Preferences {
        if (IntStream.of(languageMinutes, genderMinutes, knownTherapistMinutes, favouriteTherapistMinutes)
                .anyMatch(minutes -> minutes < 0)) {
            throw new IllegalArgumentException("a wish weighs nothing or something, never less than nothing");
        }
    }

    /** @param company where nobody is known, nobody is a stranger */
    Set<Wish> wished(Household.Wishes wishes, Household.Company company) {
        Set<Wish> wished = EnumSet.noneOf(Wish.class);
        if (!wishes.languages().isEmpty()) {
            wished.add(Wish.LANGUAGE);
        }
        if (wishes.gender().isPresent()) {
            wished.add(Wish.GENDER);
        }
        if (!company.known().isEmpty()) {
            wished.add(Wish.KNOWN_THERAPIST);
        }
        if (!company.favourites().isEmpty()) {
            wished.add(Wish.FAVOURITE_THERAPIST);
        }
        return wished;
    }

    /** The wishes that this therapist does not meet. */
    Set<Wish> unmet(Therapist therapist, Household.Wishes wishes, Household.Company company) {
        Set<Wish> unmet = wished(wishes, company);
        unmet.removeIf(wish -> switch (wish) {
            case LANGUAGE ->
                !Collections.disjoint(
                        wishes.languages(), therapist.credentials().languages());
            case GENDER ->
                wishes.gender().filter(therapist.credentials().gender()::equals).isPresent();
            case KNOWN_THERAPIST -> company.known().contains(therapist.id());
            case FAVOURITE_THERAPIST -> company.favourites().contains(therapist.id());
        });
        return unmet;
    }

    int minutes(Set<Wish> unmet) {
        return unmet.stream()
                .mapToInt(wish -> switch (wish) {
                    case LANGUAGE -> languageMinutes;
                    case GENDER -> genderMinutes;
                    case KNOWN_THERAPIST -> knownTherapistMinutes;
                    case FAVOURITE_THERAPIST -> favouriteTherapistMinutes;
                })
                .sum();
    }
}
