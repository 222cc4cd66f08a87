package health.homeward.teaching.rest.sheet;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sheet's sentences in one language; a language that is not there yet, or lacks a sentence, speaks English. None promises an effect (R77). */
public final class Words {
    private static final String BUNDLE = "health.homeward.teaching.sheet.words";
    private static final ResourceBundle.Control ENGLISH_BEHIND_ALL = new ResourceBundle.Control() {
        @Override
        public Locale getFallbackLocale(String baseName, Locale locale) {
            return locale.equals(Locale.ENGLISH) ? null : Locale.ENGLISH;
        }
    };

    private final ResourceBundle sentences;
    private final ResourceBundle english;

    private Words(Locale language) {
        sentences = ResourceBundle.getBundle(BUNDLE, language, ENGLISH_BEHIND_ALL);
        english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, ENGLISH_BEHIND_ALL);
    }

    /** @param language a language tag such as {@code ca} */
    public static Words in(String language) {
        return new Words(Locale.forLanguageTag(language));
    }

    /** The language that these sentences are really in. */
    public String language() {
        return of("language");
    }

    public String of(String key, Object... arguments) {
        return new MessageFormat(pattern(key), locale()).format(arguments);
    }

    public String of(Enum<?> code, String group) {
        return of(group + "." + code.name());
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern("date"), locale()).format(day);
    }

    private Locale locale() {
        return Locale.forLanguageTag(pattern("language"));
    }

    private String pattern(String key) {
        return sentences.containsKey(key) ? sentences.getString(key) : english.getString(key);
    }
}
