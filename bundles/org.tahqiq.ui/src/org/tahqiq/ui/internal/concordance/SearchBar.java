package org.tahqiq.ui.internal.concordance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.search.Spelling;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.ui.internal.control.Choices;
import org.tahqiq.ui.internal.corpus.Corpora;

/** Where a person says what to search for, and where. */
@NonNullByDefault(false)
final class SearchBar extends Composite {

    private final Corpora corpora;
    private final Combo kind;
    private final Text term;
    private final Combo tag;
    private final Button search;
    private final Composite where;
    private final Combo corpus;
    private final Combo annotator;
    private final Combo spelling;
    private final Button words;
    private final Button openOnly;
    private List<IProject> projects = List.of();
    private List<TagChoice> tags = List.of();

    SearchBar(Composite parent, Corpora corpora, Runnable searching) {
        super(parent, SWT.NONE);
        this.corpora = corpora;
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).applyTo(this);
        kind =
                combo(
                        this,
                        Messages.Bar_form,
                        Messages.Bar_lemma,
                        Messages.Bar_tag,
                        Messages.Bar_pattern);
        kind.addListener(SWT.Selection, event -> showWhatTheKindNeeds());
        Composite terms = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(terms);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(terms);
        term = new Text(terms, SWT.SEARCH | SWT.ICON_CANCEL);
        term.setMessage(Messages.Bar_term);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(term);
        term.addListener(SWT.DefaultSelection, event -> searching.run());
        tag = Choices.in(terms);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(tag);
        tag.setVisible(false);
        search = new Button(this, SWT.PUSH);
        search.setText(Messages.Bar_search);
        search.addListener(SWT.Selection, event -> searching.run());
        Button options = new Button(this, SWT.TOGGLE);
        options.setText(Messages.Bar_options);
        options.addListener(SWT.Selection, event -> showOptions(options.getSelection()));
        where = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults()
                .span(4, 1)
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .exclude(true)
                .applyTo(where);
        where.setVisible(false);
        RowLayout row = new RowLayout();
        row.center = true;
        row.marginLeft = 0;
        where.setLayout(row);
        corpus = Choices.in(where);
        corpus.setToolTipText(Messages.Bar_corpus);
        corpus.addListener(SWT.Selection, event -> refreshCorpus());
        annotator = Choices.in(where);
        annotator.setToolTipText(Messages.Bar_annotator);
        spelling = combo(where, Messages.Bar_loose, Messages.Bar_light, Messages.Bar_exact);
        words = check(where, Messages.Bar_words);
        openOnly = check(where, Messages.Bar_openOnly);
        refresh(null, null);
    }

    private static Combo combo(Composite parent, String... items) {
        Combo combo = Choices.in(parent);
        combo.setItems(items);
        combo.select(0);
        return combo;
    }

    private static Button check(Composite parent, String text) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(text);
        return button;
    }

    private void showOptions(boolean shown) {
        ((GridData) where.getLayoutData()).exclude = !shown;
        where.setVisible(shown);
        getParent().layout(true, true);
    }

    private void showWhatTheKindNeeds() {
        boolean ofTag = kind.getSelectionIndex() == SearchTerms.Kind.TAG.ordinal();
        boolean form = kind.getSelectionIndex() == SearchTerms.Kind.FORM.ordinal();
        ((GridData) tag.getLayoutData()).exclude = !ofTag;
        ((GridData) term.getLayoutData()).exclude = ofTag;
        tag.setVisible(ofTag);
        term.setVisible(!ofTag);
        words.setEnabled(form);
        spelling.setEnabled(!ofTag);
        layout(true, true);
    }

    /**
     * Offers what there is now.
     *
     * @param preferred the corpus to search where none was chosen; null: any
     * @param person the annotator to search where none was chosen; null: any
     */
    void refresh(IProject preferred, String person) {
        String chosen = corpus.getText();
        projects = corpora.projects();
        corpus.setItems(projects.stream().map(IProject::getName).toArray(String[]::new));
        String wanted = preferred == null ? chosen : preferred.getName();
        corpus.select(Math.max(0, List.of(corpus.getItems()).indexOf(wanted)));
        if (person != null) {
            annotator.setItems(person);
            annotator.select(0);
        }
        refreshCorpus();
    }

    private void refreshCorpus() {
        String chosen = annotator.getText();
        String chosenTag = tag.getText();
        Optional<Corpus> shown = corpus().flatMap(this::read);
        annotator.setItems(
                shown.stream()
                        .flatMap(found -> found.getAnnotators().stream())
                        .map(Annotator::getName)
                        .toArray(String[]::new));
        annotator.select(Math.max(0, List.of(annotator.getItems()).indexOf(chosen)));
        tags = shown.map(Scheme::of).map(TagChoice::all).orElse(List.of());
        tag.setItems(tags.stream().map(TagChoice::shown).toArray(String[]::new));
        tag.select(Math.max(0, List.of(tag.getItems()).indexOf(chosenTag)));
        search.setEnabled(shown.isPresent());
        layout(true, true);
    }

    private Optional<Corpus> read(IProject project) {
        try {
            return Optional.of(corpora.store(project).corpus());
        } catch (CorpusException unreadable) {
            // The explorer says so.
            return Optional.empty();
        }
    }

    /** The corpus to be searched. */
    Optional<IProject> corpus() {
        int index = corpus.getSelectionIndex();
        return index < 0 || index >= projects.size()
                ? Optional.empty()
                : Optional.of(projects.get(index));
    }

    /** Whether only the document of the active editor is searched. */
    boolean isOpenDocumentOnly() {
        return openOnly.getSelection();
    }

    /** The annotator whose annotations are searched, and changed. */
    String annotator() {
        return annotator.getText();
    }

    SearchTerms terms() {
        SearchTerms.Kind wanted = SearchTerms.Kind.values()[kind.getSelectionIndex()];
        Spelling overlooked =
                Stream.of(Spelling.LOOSE, Spelling.LIGHT, Spelling.EXACT)
                        .skip(spelling.getSelectionIndex())
                        .findFirst()
                        .orElseThrow();
        String text =
                wanted != SearchTerms.Kind.TAG
                        ? term.getText()
                        : tag.getSelectionIndex() < 0
                                ? ""
                                : tags.get(tag.getSelectionIndex()).term();
        return new SearchTerms(wanted, text, words.getSelection(), overlooked, annotator());
    }

    /** Shows whether a search is going on, which the button then ends. */
    void setSearching(boolean searching) {
        search.setText(searching ? Messages.Bar_stop : Messages.Bar_search);
        layout(true, true);
    }

    @Override
    public boolean setFocus() {
        return term.isVisible() ? term.setFocus() : tag.setFocus();
    }
}
