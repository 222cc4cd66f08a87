package health.homeward.field;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LoginTest extends FieldTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/days/2026-03-02", "/days/2026-03-02/visits/x/check", "/account"})
    void a_page_without_login_goes_to_the_login_with_a_code_challenge(String page) {
        given().redirects()
                .follow(false)
                .get(page)
                .then()
                .statusCode(302)
                .header("Location", containsString("/protocol/openid-connect/auth?response_type=code"))
                .header("Location", containsString("code_challenge_method=S256"))
                .header("Location", containsString("client_id=homeward-field"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/me", "/api/days/2026-03-02", "/api/sessions/" + "00000000-0000-4000-8000-000000000101"})
    void the_api_without_login_answers_a_problem_and_no_redirect(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:homeward:problem:signed-out"))
                .body("status", equalTo(401));
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "complete", "miss", "stop"})
    void a_command_without_login_answers_401_and_reaches_nobody(String command) {
        given().header("X-Homeward-Client", "field")
                .contentType("application/json")
                .body("{}")
                .post("/api/visits/" + FakeDay.MARIA + "/" + command)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        assertThat(Fakes.commands()).isEmpty();
    }

    @Test
    void a_forged_session_cookie_answers_401_and_is_no_bug() {
        given().cookie("q_session", "forged")
                .redirects()
                .follow(false)
                .get("/api/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void a_forged_session_cookie_on_a_page_leads_to_the_login() {
        given().cookie("q_session", "forged")
                .redirects()
                .follow(false)
                .get("/")
                .then()
                .statusCode(302)
                .header("Location", containsString("/protocol/openid-connect/auth"));
    }

    @Test
    void a_login_that_was_not_finished_says_so_instead_of_going_round_in_circles() {
        given().cookie("q_auth_forged", "forged")
                .redirects()
                .follow(false)
                .get("/login/done?code=forged&state=forged")
                .then()
                .statusCode(303)
                .header("Location", "/sign-in-failed.html");
        given().get("/sign-in-failed.html").then().statusCode(200).body(containsString("Signing in did not work"));
    }

    @Test
    void after_the_login_the_person_is_back_at_the_page_they_wanted() {
        SignedIn marta = SignedIn.fresh("therapist.marta", "/days/2026-03-02");
        assertThat(marta.last().uri().getPath()).isEqualTo("/days/2026-03-02");
        assertThat(marta.last().statusCode()).isEqualTo(200);
        assertThat(marta.last().body()).contains("<div id=\"page\">");
    }

    @Test
    void the_session_lives_in_cookies_that_scripts_cannot_read_and_browsers_keep() {
        List<String> session = setCookies(SignedIn.fresh("therapist.marta", "/")).stream()
                .filter(cookie -> cookie.startsWith("q_session") && !cookie.contains("Max-Age=0"))
                .toList();
        assertThat(session).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie).containsIgnoringCase("HttpOnly").contains("SameSite=Lax");
            assertThat(cookie.length())
                    .as("a browser drops more than 4096 bytes")
                    .isLessThan(4096);
        });
    }

    @Test
    void no_token_reaches_the_page() {
        SignedIn marta = SignedIn.fresh("therapist.marta", "/");
        String me = marta.call().get("/api/me").then().statusCode(200).extract().asString();
        assertThat(me + marta.last().body()).doesNotContain("eyJ");
        List<String> cookies = setCookies(marta);
        assertThat(cookies).noneSatisfy(cookie -> assertThat(cookie).containsPattern("eyJ[\\w-]+\\.eyJ[\\w-]+\\."));
    }

    @Test
    void somebody_who_is_no_therapist_gets_a_plain_page_with_a_way_out() {
        HttpResponse<String> page = SignedIn.fresh("neurologist.enclar", "/").last();
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("This page is for therapists").contains("href=\"/logout\"");
        assertThat(page.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    @Test
    void somebody_who_is_no_therapist_gets_nothing_from_the_api() {
        SignedIn.as("coordinator.enclar")
                .call()
                .get("/api/days/2026-03-02")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:homeward:problem:forbidden"));
        assertThat(Fakes.asked()).isEmpty();
    }

    @Test
    void signing_out_ends_the_session_here_and_at_the_login_and_wipes_the_browser() {
        SignedIn jordi = SignedIn.fresh("therapist.jordi", "/");
        HttpResponse<String> out = jordi.open("/logout");
        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(out.headers().firstValue("location")).hasValueSatisfying(to -> assertThat(to)
                .contains("/protocol/openid-connect/logout")
                .contains("signed-out.html"));
        assertThat(out.headers().firstValue("clear-site-data"))
                .hasValueSatisfying(what -> assertThat(what).contains("storage"));
        jordi.call().get("/api/me").then().statusCode(401);
    }

    @Test
    void what_holds_no_data_is_served_without_login() {
        for (String open :
                List.of("/signed-out.html", "/icon.svg", "/q/health/live", "/q/health/ready", "/q/metrics")) {
            given().redirects().follow(false).get(open).then().statusCode(200);
        }
    }

    private static List<String> setCookies(SignedIn person) {
        return person.steps.stream()
                .filter(step -> step.uri().getPort() == RestAssured.port)
                .flatMap(step -> step.headers().allValues("set-cookie").stream())
                .toList();
    }
}
