package health.homeward.routing;

/** The part of a document that a bench may write; what others wrote around it stays. */
record Section(String name) {
    private String begin() {
        return "<!-- %s: begin, written by make bench-%s -->".formatted(name, name);
    }

    private String end() {
        return "<!-- %s: end -->".formatted(name);
    }

    /** At the document's end when it is not there yet. */
    String replacedIn(String document, String content) {
        int from = document.indexOf(begin());
        int to = document.indexOf(end());
        String section = begin() + "\n" + content.strip() + "\n" + end();
        if (from < 0 && to < 0) {
            return document.stripTrailing() + "\n\n" + section + "\n";
        }
        if (from < 0 || to < from) {
            throw new IllegalStateException("The document's section %s does not begin and end.".formatted(name));
        }
        return document.substring(0, from) + section + document.substring(to + end().length());
    }
}
