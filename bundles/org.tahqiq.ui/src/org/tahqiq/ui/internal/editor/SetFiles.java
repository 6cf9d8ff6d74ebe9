package org.tahqiq.ui.internal.editor;

import java.nio.file.Path;
import org.tahqiq.core.store.CorpusPaths;
import org.tahqiq.ui.internal.corpus.WorkspaceCorpusFiles;

/** The files of an open set, and whether another program has changed them since they were read. */
final class SetFiles {

    /** What has become of the files. */
    enum News {
        /** They are as they were read or saved. */
        NONE,
        /** The set says something else. */
        SET_CHANGED,
        /** The set is not there any more. */
        SET_GONE,
        /** The text is another one. */
        TEXT_CHANGED,
        /** The text is not there any more. */
        TEXT_GONE
    }

    private final WatchedFile text;
    private final WatchedFile set;

    /** The files as they are now: to be called before the set is read. */
    SetFiles(AnnotationEditorInput input) {
        Path folder = WorkspaceCorpusFiles.folder(input.project());
        text = new WatchedFile(folder.resolve(CorpusPaths.text(input.document())));
        set = new WatchedFile(folder.resolve(CorpusPaths.set(input.document(), input.annotator())));
    }

    /** What has happened, as far as can be seen without reading files that look the same. */
    News news() {
        return text.hasChanged() ? newsOfText() : set.hasChanged() ? newsOfSet() : News.NONE;
    }

    /** What has happened, for certain. */
    News newsBeforeSaving() {
        return text.hasOtherContent()
                ? newsOfText()
                : set.hasOtherContent() ? newsOfSet() : News.NONE;
    }

    /** Takes the set for known as it is on disk now. */
    void acceptSet() {
        set.accept();
    }

    private News newsOfText() {
        return text.isThere() ? News.TEXT_CHANGED : News.TEXT_GONE;
    }

    private News newsOfSet() {
        return set.isThere() ? News.SET_CHANGED : News.SET_GONE;
    }
}
