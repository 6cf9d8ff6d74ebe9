package org.tahqiq.ui.internal.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.contexts.IContextService;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.curation.Choice;
import org.tahqiq.core.curation.Decision;
import org.tahqiq.core.curation.Side;
import org.tahqiq.core.curation.StartCuration;
import org.tahqiq.core.diff.Agreement;
import org.tahqiq.core.diff.Difference;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.SessionChange;
import org.tahqiq.core.session.TextRange;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.editor.AnnotationEditor;
import org.tahqiq.ui.internal.editor.OpenDocument;
import org.tahqiq.ui.internal.language.Counted;
import org.tahqiq.ui.internal.view.DeskView;
import org.tahqiq.widget.Intent;
import org.tahqiq.widget.Selection;

/** Two sets of a document side by side, what they differ in, and what the curator decides. */
@NonNullByDefault(false)
public final class ComparisonView extends DeskView {

    /** The id under which the view is registered. */
    public static final String ID = "org.tahqiq.ui.view.comparison";

    private static final String CONTEXT = "org.tahqiq.ui.context.comparing";

    private Comparison comparison;
    private Comparison.Result result;
    private List<Decision> decisions = List.of();
    private Label summary;
    private SashForm panes;
    private SideBySide texts;
    private DifferenceTable table;

    @Override
    protected void createControls(Composite parent) {
        Composite outer = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(outer);
        summary = new Label(outer, SWT.WRAP);
        summary.setText(Messages.Comparison_none);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(summary);
        panes = new SashForm(outer, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).exclude(true).applyTo(panes);
        panes.setVisible(false);
        texts = new SideBySide(panes);
        texts.onPick(id -> pick(id, Difference::left), id -> pick(id, Difference::right));
        table = new DifferenceTable(panes, this::reveal, this::open);
        panes.setWeights(3, 2);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
    }

    /** Compares two sets from now on. */
    public void show(Comparison compared) {
        comparison = compared;
        texts.clear();
        compare();
        if (!decisions.isEmpty()) {
            table.pick(0);
            reveal();
        }
    }

    private void compare() {
        try {
            CuratorsDesk desk = new CuratorsDesk(getSite().getPage(), comparison);
            result =
                    Comparison.of(
                            new Side(comparison.left(), desk.set(comparison.left())),
                            new Side(comparison.right(), desk.set(comparison.right())));
            texts.show(comparison, result);
            decisions = result.curation().decisions(desk.curated());
            table.show(comparison, result.rows(), decisions);
            summary.setText(summary());
            showPanes(true);
        } catch (CorpusException e) {
            fail(e);
        }
        summary.getParent().layout();
    }

    private void showPanes(boolean shown) {
        ((GridData) panes.getLayoutData()).exclude = !shown;
        panes.setVisible(shown);
    }

    private void fail(CorpusException e) {
        showPanes(false);
        result = null;
        decisions = List.of();
        texts.clear();
        table.show(comparison, List.of(), decisions);
        summary.setText(String.valueOf(e.getLocalizedMessage()));
    }

    private String summary() {
        long decided = decisions.stream().filter(decision -> decision != Decision.OPEN).count();
        String counts =
                Counted.bind(
                        Messages.Comparison_summary,
                        comparison.document(),
                        decisions.size(),
                        decided);
        String figures =
                result.agreements().stream()
                        .map(ComparisonView::figures)
                        .collect(Collectors.joining("    "));
        return counts + "\n" + figures;
    }

    private static String figures(Agreement agreement) {
        String f1 = String.format(Locale.ROOT, "%.1f", 100 * agreement.f1());
        String kappa =
                agreement.kappa().isPresent()
                        ? String.format(Locale.ROOT, "%.2f", agreement.kappa().getAsDouble())
                        : "\u2013";
        return NLS.bind(
                Messages.Comparison_figures,
                new Object[] {
                    agreement.layer(),
                    agreement.same(),
                    agreement.left(),
                    agreement.right(),
                    f1,
                    kappa
                });
    }

    private Optional<Difference> picked() {
        return table.picked().isPresent()
                ? Optional.of(result.rows().get(table.picked().getAsInt()).difference())
                : Optional.empty();
    }

    private void reveal() {
        picked().ifPresent(texts::reveal);
    }

    private void pick(String id, Function<Difference, Optional<Annotation>> side) {
        for (int i = 0; i < decisions.size(); i++) {
            Optional<Annotation> said = side.apply(result.rows().get(i).difference());
            if (said.filter(annotation -> id.equals(annotation.getId())).isPresent()) {
                table.pick(i);
                reveal();
                return;
            }
        }
    }

    /** Goes to the next difference (else the one before), round at the end. */
    void step(boolean next) {
        if (!decisions.isEmpty()) {
            int from = table.picked().orElse(next ? -1 : 0);
            table.pick(Math.floorMod(from + (next ? 1 : -1), decisions.size()));
            reveal();
        }
    }

    /** Decides the picked difference, and goes on to the next one that is open. */
    void take(Choice choice) {
        Optional<Difference> difference = picked();
        if (difference.isEmpty()) {
            said(Messages.Comparison_pickFirst, true);
            return;
        }
        try {
            CuratorsDesk desks = new CuratorsDesk(getSite().getPage(), comparison);
            Optional<AnnotationDesk> desk = desks.open(result.curation());
            if (desk.isPresent() && edit(desk.get(), difference.get(), choice)) {
                compare();
                stepToOpen();
            }
        } catch (CorpusException e) {
            said(String.valueOf(e.getLocalizedMessage()), true);
        }
    }

    private boolean edit(AnnotationDesk desk, Difference difference, Choice choice) {
        Optional<EditRequest> request = result.curation().take(difference, choice, desk.view());
        return request.isEmpty() || desk.edit(label(choice), request.get()).isPresent();
    }

    private String label(Choice choice) {
        return switch (choice) {
            case LEFT -> NLS.bind(Messages.Take_one, comparison.left());
            case RIGHT -> NLS.bind(Messages.Take_one, comparison.right());
            case BOTH -> Messages.Take_both;
        };
    }

    private void stepToOpen() {
        int from = table.picked().orElse(0);
        for (int i = 1; i < decisions.size(); i++) {
            int index = (from + i) % decisions.size();
            if (decisions.get(index) == Decision.OPEN) {
                table.pick(index);
                break;
            }
        }
        reveal();
    }

    /** Opens the picked difference in the editor of whoever says something. */
    private void open() {
        Optional<Difference> picked = picked();
        if (picked.isEmpty()) {
            return;
        }
        Difference difference = picked.get();
        boolean ours = difference.left().isPresent();
        Optional<Annotation> shown = ours ? difference.left() : difference.right();
        new OpenDocument(getSite().getPage(), comparison.project(), comparison.document())
                .as(ours ? comparison.left() : comparison.right());
        if (getSite().getPage().getActiveEditor() instanceof AnnotationEditor editor) {
            editor.desk().ifPresent(desk -> reveal(desk, difference, shown));
        }
    }

    private static void reveal(
            AnnotationDesk desk, Difference difference, Optional<Annotation> shown) {
        TextRange place = Comparison.place(difference);
        desk.hear(new Intent.SelectRange(new Selection(place.begin(), place.end())));
        shown.map(Annotation::getId)
                .filter(id -> desk.view().annotation(id).isPresent())
                .ifPresent(desk::pickAndReveal);
    }

    @Override
    protected void refresh() {
        if (comparison != null && comparison.project().isAccessible()) {
            compare();
        }
    }

    @Override
    public void edited(SessionChange change) {
        boolean concerned =
                comparison != null && editor().filter(editor -> isConcerned(editor)).isPresent();
        if (concerned) {
            compare();
        }
    }

    private boolean isConcerned(AnnotationEditor editor) {
        return editor.input().project().equals(comparison.project())
                && editor.input().document().equals(comparison.document())
                && List.of(comparison.left(), comparison.right(), StartCuration.CURATOR)
                        .contains(editor.input().annotator());
    }

    @Override
    public void said(String sentence, boolean refusal) {
        IStatusLineManager line = getViewSite().getActionBars().getStatusLineManager();
        line.setErrorMessage(refusal ? sentence : null);
        line.setMessage(sentence.isEmpty() ? null : sentence);
    }

    @Override
    public void setFocus() {
        if (panes.isVisible()) {
            table.setFocus();
        } else {
            summary.getParent().setFocus();
        }
    }
}
