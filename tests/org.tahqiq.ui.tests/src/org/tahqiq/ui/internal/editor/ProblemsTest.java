package org.tahqiq.ui.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.problem.ProblemChecks;
import org.tahqiq.ui.internal.problem.ProblemMarkers;
import org.tahqiq.ui.internal.problem.ProblemsView;

/** Problems are found when files change, shown, opened, and settled by quick fixes. */
final class ProblemsTest {

    private @Nullable Article made;

    @BeforeEach
    void newCorpus() throws CorpusException {
        made = new Article();
    }

    @AfterEach
    void clear() throws CoreException {
        article().close();
    }

    @Test
    void aTagThatTheSchemeLostIsAProblemUntilAFixGivesAnother() throws Exception {
        AnnotationDesk desk = article().openEmpty().desk().orElseThrow();
        article().mark(desk, "الرباط", "G");
        article().workbench().run("org.eclipse.ui.file.save");
        settled();
        assertThat(markers()).isEmpty();

        takeTagAway("GPE");
        awaitMarkers(1);
        IMarker marker = markers().get(0);
        assertThat(marker.getAttribute(IMarker.MESSAGE, ""))
                .contains("الرباط")
                .contains("no tag GPE");
        assertThat(marker.getAttribute(IMarker.SEVERITY, -1)).isEqualTo(IMarker.SEVERITY_ERROR);
        article().workbench().page().showView(ProblemsView.ID);
        Views.picture(article().workbench(), "problems");

        fix(marker, "Give it the tag LOC");
        assertThat(desk.picked().orElseThrow().getTag()).isEqualTo("LOC");
        assertThat(markers()).isEmpty();
        article().workbench().run("org.eclipse.ui.file.save");
        settled();
        assertThat(markers()).isEmpty();
    }

    @Test
    void aProblemOpensItsAnnotationInTheEditorThatIsOpenAlready() throws Exception {
        AnnotationEditor editor = article().openEmpty();
        AnnotationDesk desk = editor.desk().orElseThrow();
        article().mark(desk, "الرباط", "G");
        article().mark(desk, "مدريد", "L");
        article().workbench().run("org.eclipse.ui.file.save");
        takeTagAway("GPE");
        awaitMarkers(1);

        IDE.openEditor(article().workbench().page(), markers().get(0));
        article().workbench().settle();

        assertThat(article().workbench().page().getEditorReferences()).hasSize(1);
        assertThat(article().workbench().page().getActiveEditor()).isSameAs(editor);
        assertThat(desk.picked().orElseThrow().getTag()).isEqualTo("GPE");
    }

    @Test
    void aSetThatCannotBeReadIsAProblem() throws Exception {
        article().openEmpty();
        article().workbench().page().closeAllEditors(false);
        Files.writeString(file().getLocation().toPath(), "<broken");
        file().refreshLocal(IResource.DEPTH_ZERO, null);
        awaitMarkers(1);

        assertThat(markers().get(0).getAttribute(IMarker.MESSAGE, "")).contains("nora.xmi");
    }

    private static void fix(IMarker marker, String label) {
        IMarkerResolution resolution =
                Stream.of(IDE.getMarkerHelpRegistry().getResolutions(marker))
                        .filter(found -> label.equals(found.getLabel()))
                        .findFirst()
                        .orElseThrow();
        resolution.run(marker);
    }

    private void takeTagAway(String name) throws CorpusException {
        CorpusStore store = Corpora.ofWorkbench().store(article().project());
        store.corpus()
                .getTagsets()
                .forEach(set -> set.getTags().removeIf(tag -> name.equals(tag.getName())));
        store.saveCorpus();
    }

    private void settled() {
        article().workbench().await("the checks", ProblemsTest::isIdle);
    }

    private static boolean isIdle() {
        return Job.getJobManager().find(ProblemChecks.FAMILY).length == 0;
    }

    private void awaitMarkers(int count) {
        article().workbench().await(count + " problems", () -> isIdle() && count() == count);
    }

    private int count() {
        try {
            return markers().size();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private List<IMarker> markers() throws CoreException {
        return List.of(file().findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO));
    }

    private IFile file() {
        return article().project().getFile(CorpusPaths.set("visit", "nora"));
    }

    private Article article() {
        return Optional.ofNullable(made).orElseThrow();
    }
}
