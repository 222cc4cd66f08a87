package health.homeward.rules;

import java.util.regex.Pattern;

/** What a page or a script holds beside its comments. */
final class PageText {
    /** Strings are matched first, so that the slashes of an address begin no comment. */
    private static final Pattern SCRIPT = Pattern.compile(
            "(\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|`(?:\\\\.|[^`\\\\])*`)|//.*|(?s:/\\*.*?\\*/)");

    private static final Pattern MARKUP = Pattern.compile("(?s:<!--.*?-->|\\{!.*?!\\})");

    private PageText() {}

    static String ofScript(String script) {
        return SCRIPT.matcher(script).replaceAll("$1");
    }

    static String ofMarkup(String markup) {
        return MARKUP.matcher(markup).replaceAll("");
    }

    /** Lines of a file of messages; a line that begins with a hash is a comment. */
    static String ofMessages(String messages) {
        return messages.replaceAll("(?m)^\\s*[#!].*$", "");
    }
}
