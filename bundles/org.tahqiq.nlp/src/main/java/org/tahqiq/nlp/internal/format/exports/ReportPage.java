package org.tahqiq.nlp.internal.format.exports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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
        page.append("# ").append(Messages.REPORT_TITLE.with(format).localized()).append("\n\n");
        page.append((Messages.WRITTEN.with(documents)).localized());
        page.append(differences.isEmpty() ? said(Messages.COMPARED) : ".").append('\n');
        if (!failures.isEmpty()) {
            section(Messages.FAILURES.with().localized());
            failures.forEach(
                    failure ->
                            page.append("- ")
                                    .append(text(failure.getLocalizedMessage()))
                                    .append('\n'));
        }
        if (!differences.isEmpty()) {
            section(Messages.DIFFERENCES.with().localized());
            page.append(said(Messages.DO_NOT_USE)).append("\n\n");
            differences.forEach(each -> page.append("- ").append(text(each)).append('\n'));
        }
        additions(report.additions());
        if (report.isEmpty()) {
            page.append('\n').append(said(Messages.NOTHING_LOST)).append('\n');
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
        section(Messages.MADE.with().localized());
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
                                .append(said(Messages.IN))
                                .append(text(String.join(", ", ids)))
                                .append('\n'));
    }

    private void summary(ExportReport report) {
        page.append('\n');
        head("|---|---|---:|", Messages.WHAT_HAPPENED, Messages.LAYER, Messages.HOW_OFTEN);
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
            head(
                    "|---|---:|---|---|---|",
                    Messages.DOCUMENT,
                    Messages.LINE,
                    Messages.LAYER,
                    Messages.WHAT,
                    Messages.WHAT_BECAME);
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
            head(
                    "|---|---|---:|---|",
                    Messages.DOCUMENT,
                    Messages.LAYER,
                    Messages.HOW_MANY,
                    Messages.WHICH);
            for (Loss.Tally tally : tallies) {
                row(tally.document(), tally.layer(), String.valueOf(tally.count()), tally.detail());
            }
        }
    }

    private void head(String rule, Messages... cells) {
        row(Stream.of(cells).map(ReportPage::said).toArray(String[]::new));
        page.append(rule).append('\n');
    }

    private static String said(Messages sentence) {
        return sentence.with().localized();
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
