package org.tahqiq.ui.internal.editor;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.tahqiq.ui.internal.language.ShownName;
import org.tahqiq.ui.internal.problem.SetFile;

/** One annotator's set of one document, as an editor opens it; equal if it is the same set. */
public final class AnnotationEditorInput extends PlatformObject
        implements IEditorInput, IPersistableElement {

    private static final String FACTORY = "org.tahqiq.ui.editor.input";

    private final IProject project;
    private final String document;
    private final String annotator;

    /**
     * A set that may be there or not.
     *
     * @param document id of the document
     */
    public AnnotationEditorInput(IProject project, String document, String annotator) {
        this.project = project;
        this.document = document;
        this.annotator = annotator;
    }

    /** The set that an input stands for, as itself or as the file; empty: for none. */
    static Optional<AnnotationEditorInput> of(IEditorInput input) {
        if (input instanceof AnnotationEditorInput already) {
            return Optional.of(already);
        }
        return input instanceof IFileEditorInput file
                ? SetFile.of(file.getFile())
                        .map(
                                set ->
                                        new AnnotationEditorInput(
                                                set.project(), set.document(), set.annotator()))
                : Optional.empty();
    }

    /** The corpus. */
    public IProject project() {
        return project;
    }

    /** The id of the document. */
    public String document() {
        return document;
    }

    /** The name of the annotator. */
    public String annotator() {
        return annotator;
    }

    @Override
    public boolean exists() {
        return project.isAccessible();
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return document;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return NLS.bind(
                Messages.Input_toolTip,
                new Object[] {
                    ShownName.of(document),
                    ShownName.of(String.valueOf(project.getName())),
                    ShownName.of(annotator)
                });
    }

    @Override
    public String getFactoryId() {
        return FACTORY;
    }

    @Override
    @NonNullByDefault(false)
    public void saveState(IMemento memento) {
        memento.putString("corpus", project.getName());
        memento.putString("document", document);
        memento.putString("annotator", annotator);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnnotationEditorInput input
                && project.equals(input.project)
                && document.equals(input.document)
                && annotator.equals(input.annotator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(project, document, annotator);
    }

    /** Brings an input back when the workbench starts again. */
    public static final class Factory implements IElementFactory {

        @Override
        @NonNullByDefault(false)
        public IAdaptable createElement(IMemento memento) {
            String corpus = memento.getString("corpus");
            String document = memento.getString("document");
            String annotator = memento.getString("annotator");
            if (corpus == null || document == null || annotator == null) {
                return null;
            }
            IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(corpus);
            return new AnnotationEditorInput(project, document, annotator);
        }
    }
}
