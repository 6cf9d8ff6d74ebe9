package org.tahqiq.nlp.api.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.CorpusLock;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.core.store.FileTrouble;
import org.tahqiq.core.text.EncodingGuess;
import org.tahqiq.core.text.TextDecoding;
import org.tahqiq.nlp.internal.format.imports.CorpusSink;
import org.tahqiq.nlp.internal.format.imports.FoundFiles;
import org.tahqiq.nlp.internal.format.imports.FoundFiles.Found;

/**
 * Imports files and folders into a corpus. A file that cannot be read never stops the others. What
 * was imported before a cancel stays in the corpus.
 */
public final class Importer {

    private final FormatCatalog catalog;
    private final CorpusStore store;
    private final ImportRequest request;

    /** An import into a corpus. */
    public Importer(FormatCatalog catalog, CorpusStore store, ImportRequest request) {
        this.catalog = catalog;
        this.store = store;
        this.request = request;
    }

    /**
     * Imports.
     *
     * @throws CorpusException when nothing could be imported, because the request makes no sense or
     *     the corpus cannot be written
     * @throws org.eclipse.core.runtime.OperationCanceledException when the person has cancelled
     */
    public ImportResult run(IProgressMonitor monitor) throws CorpusException {
        Optional<Format> format =
                request.format().isPresent()
                        ? Optional.of(catalog.require(request.format().get()))
                        : Optional.empty();
        if (format.isEmpty() && !request.options().isEmpty()) {
            throw new CorpusException(Messages.FORMAT_WANTED.with());
        }
        CorpusStore.checkAnnotator(request.annotator());
        try (CorpusLock held = CorpusLock.await(store.files(), monitor)) {
            // Another import may have taken ids since the corpus was opened.
            store.catchUp();
            return run(format, monitor);
        }
    }

    private ImportResult run(Optional<Format> format, IProgressMonitor monitor)
            throws CorpusException {
        CorpusSink sink = new CorpusSink(store, request);
        List<Found> files = new FoundFiles(catalog, format, sink).find(request.files());
        SubMonitor progress =
                SubMonitor.convert(monitor, Messages.IMPORT.with().localized(), files.size());
        try {
            for (Found file : files) {
                progress.checkCanceled();
                progress.subTask(file.file().toString());
                read(file, sink, progress.split(1));
            }
        } finally {
            sink.finish();
        }
        return sink.result();
    }

    private void read(Found found, CorpusSink sink, IProgressMonitor monitor) {
        Path file = found.file();
        try {
            Format format = found.format();
            if (!format.reads()) {
                throw new CorpusException(Messages.WRITE_ONLY_FORMAT.with(format.id()));
            }
            FormatOptions options = FormatOptions.of(format, request.options());
            sink.begin(file.toString(), format.id());
            format.read(
                    new ImportSource(file, file.toString(), encoding(file, sink)),
                    new ImportContext(store.corpus(), options, monitor),
                    sink);
        } catch (CorpusException e) {
            sink.failed(e);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            // Whatever a parser stumbles over, the other files are as good as before.
            sink.failed(FileTrouble.unreadable(file.toString(), e));
        }
    }

    private Optional<Charset> encoding(Path file, CorpusSink sink) {
        if (!request.guessEncoding()) {
            return request.encoding();
        }
        try {
            if (Files.size(file) > TextDecoding.MAX_BYTES) {
                return Optional.empty();
            }
            Optional<Charset> guessed = EncodingGuess.of(Files.readAllBytes(file));
            guessed.ifPresent(charset -> sink.remark(remark(file, charset)));
            return guessed;
        } catch (IOException theFormatSaysWhy) {
            return Optional.empty();
        }
    }

    private static Remark remark(Path file, Charset charset) {
        return new Remark(file.toString(), 0, Messages.READ_AS.with(charset.name()));
    }
}
