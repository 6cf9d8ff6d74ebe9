package org.tahqiq.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.cli.internal.output.ConcordanceLine;
import org.tahqiq.cli.internal.output.Json;
import org.tahqiq.cli.internal.output.Table;
import org.tahqiq.core.evaluation.Comparison;
import org.tahqiq.core.evaluation.Resampling;
import org.tahqiq.core.search.Hit;
import org.tahqiq.nlp.api.training.FrequentError;
import org.tahqiq.nlp.api.training.LearningPoint;
import org.tahqiq.nlp.api.training.TrainingReport;

/** Prints what a training came to, for people or for scripts. */
final class TrainingOutput {

    private static final int CONTEXT = 40;
    private static final int PLACES = 3;

    /** More tags than this make a matrix that no screen holds. */
    private static final int MOST_TAGS = 20;

    private final Console console;
    private final TrainingReport report;
    private final List<String> layers;
    private final Resampling resampling = Resampling.USUAL;

    TrainingOutput(Console console, TrainingReport report) {
        this.console = console;
        this.report = report;
        this.layers = List.of(report.layer());
    }

    void print() {
        console.line(
                "Learned %s from %s: %,d in all."
                        .formatted(
                                report.task().id(),
                                Counted.documents(report.documents()),
                                report.items()));
        report.remarks().forEach(console::line);
        console.line("");
        ScoreTable table = new ScoreTable(console, report.heldOut(), resampling);
        table.print(layers);
        report.rules().ifPresent(this::printRules);
        if (report.heldOut().scores(report.layer()).confusion().size() <= MOST_TAGS) {
            table.printConfusion(layers);
        }
        printCurve();
        printErrors();
    }

    private void printRules(Comparison rules) {
        Resampling.Significance significance =
                resampling.significance(report.heldOut(), rules, report.layer());
        console.line("");
        console.line(
                "The rules: F1 %s on the same documents; the model's is %s %s, p = %.4f."
                        .formatted(
                                Percent.of(rules.scores(report.layer()).micro().f1()),
                                Percent.of(Math.abs(significance.difference())),
                                significance.difference() < 0 ? "lower" : "higher",
                                significance.p()));
    }

    private void printCurve() {
        console.line("");
        Table table = new Table("LEARNED FROM", "P", "R", "F1");
        for (LearningPoint point : report.curve()) {
            table.row(
                    Counted.documents(point.documents()),
                    Percent.of(point.score().precision()),
                    Percent.of(point.score().recall()),
                    Percent.of(point.score().f1()));
        }
        table.print(console);
    }

    private void printErrors() {
        for (FrequentError error : report.errors()) {
            console.line("");
            console.line("%,d × %s".formatted(error.count(), said(error)));
            error.places().stream()
                    .limit(PLACES)
                    .map(hit -> "  " + ConcordanceLine.of(hit, CONTEXT, console))
                    .forEach(console::line);
        }
    }

    private static String said(FrequentError error) {
        if (error.found().isEmpty()) {
            return error.expected() + " was missed";
        }
        if (error.expected().isEmpty()) {
            return error.found() + " where nothing is";
        }
        return error.expected().equals(error.found())
                ? error.expected() + " with other ends"
                : error.expected() + " was taken for " + error.found();
    }

    void printJson(String annotator, Path file, String pipeline) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("task", report.task().id());
        json.put("annotator", annotator);
        json.put("documents", report.documents());
        json.put("items", report.items());
        json.put("remarks", report.remarks());
        json.put("layers", ScoreJson.of(report.heldOut(), layers, resampling));
        report.rules()
                .ifPresent(rules -> json.put("rules", ScoreJson.of(rules, layers, resampling)));
        List<Object> curve = new ArrayList<>();
        for (LearningPoint point : report.curve()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("documents", point.documents());
            entry.put("score", ScoreJson.of(point.score()));
            curve.add(entry);
        }
        json.put("curve", curve);
        json.put("errors", report.errors().stream().map(TrainingOutput::json).toList());
        json.put("model", file.toString());
        json.put("pipeline", pipeline);
        Json.print(console, json);
    }

    private static Map<String, Object> json(FrequentError error) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expected", error.expected());
        json.put("found", error.found());
        json.put("count", error.count());
        json.put("places", error.places().stream().map(TrainingOutput::json).toList());
        return json;
    }

    private static Map<String, Object> json(Hit hit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", hit.document());
        json.put("begin", hit.begin());
        json.put("end", hit.end());
        json.put("left", hit.left());
        json.put("match", hit.match());
        json.put("right", hit.right());
        return json;
    }
}
