package health.homeward.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.regex.Pattern;

/** What every refusal owes its reader: a problem with a sentence, and nothing of the machine behind it. */
public final class ProblemAnswer {
    private static final Pattern INNARDS = Pattern.compile(
            "\\tat |Exception|\\b(java|jakarta|io|org|com|health)(\\.[a-z]\\w*)+\\.[A-Z]|\\b[A-Za-z]+\\.java\\b|\\$\\d|select .* from ");

    private ProblemAnswer() {}

    /** @return the problem's sentence */
    public static String check(Response answer, int status) {
        return check(answer.statusCode(), answer.contentType(), answer.asString(), status);
    }

    static String check(int was, String form, String text, int status) {
        assertThat(was).as("status of " + text).isEqualTo(status);
        assertThat(form).as("Content-Type").startsWith("application/problem+json");
        String detail = JsonPath.from(text).getString("detail");
        assertThat(detail)
                .as("the sentence")
                .isNotNull()
                .matches(sentence -> sentence.strip().contains(" "), "has words")
                .matches(sentence -> sentence.strip().matches("(?s).*[.!?]$"), "ends as a sentence");
        assertThat(text).as("nothing of the machine").doesNotContainPattern(INNARDS);
        return detail;
    }
}
