package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.team.Therapist;
import java.util.Collections;

/** What an unmet wish weighs, in minutes of extra travel that would be accepted to meet it. */
public record Preferences(int languageMinutes, int genderMinutes) {

    public static final Preferences DEFAULT = new Preferences(15, 30);

    public Preferences {
        if (languageMinutes < 0 || genderMinutes < 0) {
            throw new IllegalArgumentException("a wish weighs nothing or something, never less than nothing");
        }
    }

    int unmet(Therapist therapist, Household.Wishes wishes) {
        boolean speechless = !wishes.languages().isEmpty()
                && Collections.disjoint(
                        wishes.languages(), therapist.credentials().languages());
        boolean otherGender = wishes.gender()
                .map(wish -> wish != therapist.credentials().gender())
                .orElse(false);
        return (speechless ? languageMinutes : 0) + (otherGender ? genderMinutes : 0);
    }
}
