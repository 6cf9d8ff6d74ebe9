package org.tahqiq.ui.internal.statistics;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.session.SessionChange;
import org.tahqiq.core.statistics.CorpusStatistics;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.ui.internal.control.Choices;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.language.WorkbenchLanguage;
import org.tahqiq.ui.internal.run.OperationJob;
import org.tahqiq.ui.internal.view.DeskView;

/** How much has been annotated, by tag, status or document, of the corpus at hand. */
@NonNullByDefault(false)
public final class StatisticsView extends DeskView {

    /** The id under which the view is registered. */
    public static final String ID = "org.tahqiq.ui.view.statistics";

    private static final int BY_TAG = 0;
    private static final int BY_STATUS = 1;

    private Combo annotator;
    private Combo by;
    private Combo layer;
    private Label summary;
    private ScrolledComposite scrolled;
    private BarChart chart;
    private IProject project;
    private Counts counts;

    @Override
    protected void createControls(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
        Composite choices = new Composite(area, SWT.NONE);
        RowLayout row = new RowLayout();
        row.center = true;
        row.marginLeft = 0;
        choices.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(choices);
        annotator = combo(choices);
        by = combo(choices);
        by.setItems(Messages.By_tag, Messages.By_status, Messages.By_document);
        by.select(BY_TAG);
        layer = combo(choices);
        Button again = new Button(choices, SWT.PUSH);
        again.setText(Messages.Statistics_again);
        again.addListener(SWT.Selection, event -> count());
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(summary);
        scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(scrolled);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        chart = new BarChart(scrolled);
        scrolled.setContent(chart);
    }

    private Combo combo(Composite parent) {
        Combo combo = Choices.in(parent);
        combo.addListener(SWT.Selection, event -> show());
        return combo;
    }

    @Override
    protected void refresh() {
        Optional<IProject> shown =
                editor().map(editor -> editor.input().project()).or(this::onlyCorpus);
        if (shown.isPresent() && !shown.get().equals(project)) {
            project = shown.get();
            count();
        } else {
            show();
        }
    }

    private Optional<IProject> onlyCorpus() {
        List<IProject> projects = Corpora.ofWorkbench().projects();
        return projects.size() == 1 ? Optional.of(projects.get(0)) : Optional.empty();
    }

    private void count() {
        if (project == null || !project.isAccessible()) {
            return;
        }
        IProject counted = project;
        OperationJob<Counts> job =
                new OperationJob<>(
                        NLS.bind(Messages.Statistics_job, counted.getName()),
                        counted,
                        monitor -> {
                            CorpusStore store = Corpora.ofWorkbench().store(counted);
                            boolean arabic = WorkbenchLanguage.isArabic();
                            return new Counts(
                                    Scheme.of(store.corpus()),
                                    arabic,
                                    new CorpusStatistics(store).run(monitor));
                        },
                        getSite().getShell().getDisplay(),
                        found -> counted(counted, found));
        job.setRule(null);
        job.setUser(false);
        job.schedule();
    }

    private void counted(IProject counted, Counts found) {
        if (!chart.isDisposed() && counted.equals(project)) {
            counts = found;
            desk().ifPresent(desk -> counts.update(desk.session().set()));
            show();
        }
    }

    private void show() {
        if (counts == null) {
            summary.setText(project == null ? Messages.Statistics_open : "");
            return;
        }
        String preferred = editor().map(editor -> editor.input().annotator()).orElse("");
        choose(annotator, counts.annotators(), preferred);
        choose(layer, counts.layers(annotator.getText()), "Entity");
        layer.setEnabled(by.getSelectionIndex() != BY_STATUS);
        String who = annotator.getText();
        summary.setText(counts.summary(who));
        chart.show(
                switch (by.getSelectionIndex()) {
                    case BY_TAG -> counts.byTag(who, layer.getText());
                    case BY_STATUS -> counts.byStatus(who);
                    default -> counts.byDocument(who, layer.getText());
                });
        scrolled.setMinHeight(chart.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        annotator.getParent().getParent().layout(true, true);
    }

    /** Keeps what is chosen where it is still there. */
    private static void choose(Combo combo, List<String> items, String preferred) {
        if (!List.of(combo.getItems()).equals(items)) {
            String chosen = combo.getText();
            combo.setItems(items.toArray(String[]::new));
            int index = items.indexOf(chosen);
            combo.select(index >= 0 ? index : Math.max(0, items.indexOf(preferred)));
        }
    }

    @Override
    public void edited(SessionChange change) {
        if (counts != null) {
            desk().ifPresent(desk -> counts.update(desk.session().set()));
            show();
        }
    }

    @Override
    public void setFocus() {
        annotator.setFocus();
    }
}
