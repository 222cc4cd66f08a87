package health.homeward.journey;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way through the hospital's login as a browser goes it: page, redirect, form, code, and back with a session (OIDC). */
final class LoginPage {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private final HttpClient http;
    private final String password;

    /** @param http follows redirects and keeps one person's cookies */
    LoginPage(HttpClient http, String password) {
        this.http = http;
        this.password = password;
    }

    /** @throws StepFailed unless the login leads back to the very address that began it: the session is one origin's own */
    void pass(String login, String pageUrl) {
        URI page = URI.create(pageUrl + "/");
        HttpResponse<String> reached = send(HttpRequest.newBuilder(page).GET());
        // Whoever is still signed in at Keycloak is sent back at once and sees no form.
        if (!reached.uri().equals(page)) {
            reached = send(HttpRequest.newBuilder(formOf(reached))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("username=" + encoded(login) + "&password=" + encoded(password))));
        }
        Story.check(
                reached.statusCode() == 200 && reached.uri().equals(page),
                "The login led " + login + " not back to the page but to " + reached.statusCode() + " at "
                        + reached.uri().getAuthority() + reached.uri().getPath());
    }

    private static URI formOf(HttpResponse<String> page) {
        Matcher action = FORM.matcher(page.body());
        if (!action.find()) {
            throw new StepFailed("There is no login form, but " + page.statusCode() + " at "
                    + page.uri().getAuthority() + page.uri().getPath());
        }
        return page.uri().resolve(action.group(1).replace("&amp;", "&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return Exchange.whole(http, request.build(), "The login");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
