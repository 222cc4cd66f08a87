package health.homeward.field;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeadersTest extends FieldTest {
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    @Test
    void page_and_api_forbid_foreign_code_framing_sniffing_and_keeping() {
        SignedIn marta = SignedIn.as("therapist.marta");
        for (String path : new String[] {"/", "/api/me", "/signed-out.html"}) {
            Headers headers =
                    marta.call().get(path).then().statusCode(200).extract().headers();
            assertThat(headers.getValue("Content-Security-Policy"))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.getValue("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(headers.getValue("X-Frame-Options")).isEqualTo("DENY");
            assertThat(headers.getValue("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(headers.getValue("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
            assertThat(headers.getValue("Permissions-Policy")).contains("geolocation=()");
            assertThat(headers.getValues("Cache-Control")).containsExactly("no-store");
        }
    }

    @Test
    void named_assets_are_kept_for_good_and_hold_no_inline_code_beside_them() {
        String page = SignedIn.as("therapist.marta").call().get("/").asString();
        Matcher script = SCRIPT.matcher(page);
        assertThat(script.find()).isTrue();
        assertThat(page).doesNotContainPattern("<script(?![^>]*src=)").doesNotContain("style=");
        Headers headers =
                given().get(script.group(1)).then().statusCode(200).extract().headers();
        assertThat(headers.getValues("Cache-Control")).containsExactly("public, max-age=31536000, immutable");
    }

    @Test
    void nobody_elses_site_is_allowed_to_ask() {
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "x-homeward-client")
                .options("/api/visits/" + FakeDay.MARIA + "/start")
                .then()
                .header("Access-Control-Allow-Origin", (String) null);
    }
}
