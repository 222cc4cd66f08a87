package health.homeward.deploy;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Helm itself, on the chart of a folder. */
record Chart(Path folder) {
    static final Chart HOMEWARD = new Chart(Repository.CHART);

    LintResult lint() {
        return new Helm(folder).lint().strict().call();
    }

    /** @param values YAML that goes over the chart's own values */
    Rendered render(String values) {
        return render("homeward", values);
    }

    Rendered render(String release, String values) {
        try {
            Path file = Files.createTempFile("values", ".yaml");
            try {
                Files.writeString(file, values);
                return Rendered.of(template(release, file).call());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TemplateCommand template(String release, Path values) {
        return new Helm(folder)
                .template()
                .withName(release)
                .withNamespace("care")
                .withKubeVersion("1.33.0")
                .withValuesFile(values);
    }
}
