package health.homeward.clearance.domain.facts;

/** What a person wrote: a reason or a site says something when there is a letter or a digit in it, and not only marks. */
public final class Wording {

    private Wording() {}

    /** @param text may be null */
    public static boolean says(String text) {
        return text != null && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
