package org.tahqiq.ui.internal.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Preset;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.nlp.api.format.FormatCatalog;
import org.tahqiq.nlp.api.format.ImportRequest;
import org.tahqiq.nlp.api.format.Importer;
import org.tahqiq.ui.internal.corpus.Corpora;

/** The articles that come with Tahqiq, with the annotation made for them by hand. */
final class SampleCorpus {

    private static final String PROPERTY = "tahqiq.samples";
    private static final String NEWS = "diplomatic-news";
    private static final String ANNOTATOR = "gold";

    private SampleCorpus() {}

    /** Makes a corpus of the samples, unless there is one already. */
    static IProject open(Corpora corpora, IProgressMonitor monitor) throws CorpusException {
        Optional<IProject> there = corpora.project(Messages.Sample_name);
        if (there.isPresent()) {
            return there.get();
        }
        Path folder = folder();
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        Preset preset = Presets.byId(NEWS).orElseThrow();
        IProject project =
                corpora.create(
                        corpora.freeName(Messages.Sample_name),
                        preset,
                        Optional.empty(),
                        progress.split(1));
        ImportRequest request = ImportRequest.of(List.of(folder)).withAnnotator(ANNOTATOR);
        new Importer(FormatCatalog.installed(), corpora.store(project), request)
                .run(progress.split(9));
        return project;
    }

    /** Beside the program, or where the property says. */
    private static Path folder() throws CorpusException {
        String named = System.getProperty(PROPERTY);
        Path folder =
                named == null
                        ? Path.of(Platform.getInstallLocation().getURL().getPath(), "samples", NEWS)
                        : Path.of(named, NEWS);
        if (!Files.isDirectory(folder)) {
            throw new CorpusException(
                    "is not there; name the folder samples with -D"
                            + PROPERTY
                            + "=FOLDER in TAHQIQ_JAVA_OPTIONS",
                    folder.toString(),
                    0,
                    null);
        }
        return folder;
    }
}
