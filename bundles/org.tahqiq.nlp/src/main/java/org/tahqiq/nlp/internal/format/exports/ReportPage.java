package org.tahqiq.nlp.internal.format.exports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.api.format.ExportReport;
import org.tahqiq.nlp.api.format.ExportReport.Addition;
import org.tahqiq.nlp.api.format.Loss;
import org.tahqiq.nlp.api.format.LossKind;

/** Writes down, in Markdown, what a format could not carry. */
public final class ReportPage {

    /** Its name in the folder of the export. */
    public static final String FILE = "report.md";

    private final StringBuilder page = new StringBuilder();

    private ReportPage() {}

    /** The page for an export. */
    public static String of(
            String format,
            int documents,
            ExportReport report,
            List<CorpusException> failures,
            List<String> differences) {
        return new ReportPage().write(format, documents, report, failures, differences);
    }

    private String write(
            String format,
            int documents,
            ExportReport report,
            List<CorpusException> failures,
            List<String> differences) {
        page.append("# What the format ").append(format).append(" could not carry\n\n");
        page.append(documents == 1 ? "1 document was" : documents + " documents were");
        page.append(" written");
        page.append(differences.isEmpty() ? ", read back and compared.\n" : ".\n");
        if (!failures.isEmpty()) {
            section("Documents that could not be written");
            failures.forEach(
                    failure -> page.append("- ").append(text(failure.getMessage())).append('\n'));
        }
        if (!differences.isEmpty()) {
            section("Differences that nothing announced");
            page.append(
                    "What was read back is not what was written. Do not use this export, and report this.\n\n");
            differences.forEach(each -> page.append("- ").append(text(each)).append('\n'));
        }
        additions(report.additions());
        if (report.isEmpty()) {
            page.append("\nNothing was lost.\n");
        } else {
            summary(report);
            report.kinds().forEach(kind -> list(kind, report));
        }
        return page.toString();
    }

    private void section(String title) {
        page.append("\n## ").append(title).append("\n\n");
    }

    private void additions(List<Addition> additions) {
        if (additions.isEmpty()) {
            return;
        }
        section("Made for the format");
        Map<String, Set<String>> documents = new TreeMap<>();
        for (Addition addition : additions) {
            documents
                    .computeIfAbsent(addition.sentence(), s -> new LinkedHashSet<>())
                    .add(addition.document());
        }
        documents.forEach(
                (sentence, ids) ->
                        page.append("- ")
                                .append(sentence)
                                .append(" In: ")
                                .append(text(String.join(", ", ids)))
                                .append('\n'));
    }

    private void summary(ExportReport report) {
        page.append("\n| What happened | Layer | How often |\n|---|---|---:|\n");
        for (LossKind kind : report.kinds()) {
            Map<String, Integer> layers = new TreeMap<>();
            report.losses().stream()
                    .filter(loss -> loss.kind() == kind)
                    .forEach(loss -> layers.merge(loss.layer(), 1, Integer::sum));
            report.tallies().stream()
                    .filter(tally -> tally.kind() == kind)
                    .forEach(tally -> layers.merge(tally.layer(), tally.count(), Integer::sum));
            layers.forEach((layer, count) -> row(kind.sentence(), layer, String.valueOf(count)));
        }
    }

    private void list(LossKind kind, ExportReport report) {
        section(kind.sentence());
        List<Loss> losses = report.losses().stream().filter(l -> l.kind() == kind).toList();
        if (!losses.isEmpty()) {
            page.append("| Document | Line | Layer | What | What became of it |\n");
            page.append("|---|---:|---|---|---|\n");
            for (Loss loss : losses) {
                row(
                        loss.document(),
                        loss.line() > 0 ? String.valueOf(loss.line()) : "",
                        loss.layer(),
                        loss.surface(),
                        loss.detail());
            }
        }
        List<Loss.Tally> tallies = report.tallies().stream().filter(t -> t.kind() == kind).toList();
        if (!tallies.isEmpty()) {
            page.append(losses.isEmpty() ? "" : "\n");
            page.append("| Document | Layer | How many | Which |\n|---|---|---:|---|\n");
            for (Loss.Tally tally : tallies) {
                row(tally.document(), tally.layer(), String.valueOf(tally.count()), tally.detail());
            }
        }
    }

    private void row(String... cells) {
        List<String> texts = new ArrayList<>();
        for (String cell : cells) {
            texts.add(text(cell));
        }
        page.append("| ").append(String.join(" | ", texts)).append(" |\n");
    }

    /** A text in one line, without what Markdown would take for markup of a table. */
    private static String text(String text) {
        return text.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("|", "\\|");
    }
}
