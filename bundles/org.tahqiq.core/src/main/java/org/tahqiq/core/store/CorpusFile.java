package org.tahqiq.core.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationPackage;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.DocumentEntry;
import org.tahqiq.model.annotation.Pipeline;

/**
 * The file {@code corpus.xmi}, and what stood in it when it was last read or written here. Other
 * programs write it too: a command beside the workbench, a checkout. What they have added is taken
 * over before the file is written again, and what they have taken out is not put back.
 */
final class CorpusFile {

    private static final String NEVER = "";

    private final CorpusFiles files;
    private String sha256 = NEVER;
    private String scheme = "";
    private Set<String> documents = Set.of();
    private Set<String> annotators = Set.of();
    private Set<String> pipelines = Set.of();

    CorpusFile(CorpusFiles files) {
        this.files = files;
    }

    Corpus read() throws CorpusException {
        String now = sha256();
        Corpus corpus = parse();
        remember(corpus, now);
        return corpus;
    }

    void write(Corpus corpus) throws CorpusException {
        byte[] bytes = XmiWriter.bytes(corpus, CorpusFile::unsorted);
        files.write(CorpusPaths.CORPUS, out -> out.write(bytes));
        // Not of what stands there now, which may be another program's already.
        remember(corpus, Sha256.of(bytes));
    }

    /**
     * Makes a corpus follow what others have done to the file: to its documents, annotators and
     * pipelines.
     *
     * @throws CorpusException where they have changed layers or tags, which whoever works on them
     *     here has to see first
     */
    void catchUp(Corpus corpus, DocumentList list) throws CorpusException {
        if (sha256.equals(NEVER) || !files.exists(CorpusPaths.CORPUS)) {
            return;
        }
        String now = sha256();
        if (now.equals(sha256)) {
            return;
        }
        Corpus theirs = parse();
        String theirScheme = schemeOf(theirs);
        if (!theirScheme.equals(scheme) && !theirScheme.equals(schemeOf(corpus))) {
            throw new CorpusException(
                    Messages.SCHEME_ELSEWHERE.with(), files.location(CorpusPaths.CORPUS), 0, null);
        }
        Set<String> gone = new HashSet<>(documents);
        gone.removeAll(ids(theirs));
        gone.forEach(id -> list.find(id).ifPresent(list::remove));
        for (DocumentEntry entry : List.copyOf(theirs.getDocuments())) {
            if (!documents.contains(entry.getId()) && list.find(entry.getId()).isEmpty()) {
                list.restore(entry);
            }
        }
        adopt(theirs.getAnnotators(), corpus.getAnnotators(), annotators, Annotator::getName);
        adopt(theirs.getPipelines(), corpus.getPipelines(), pipelines, Pipeline::getName);
        remember(theirs, now);
    }

    private static <T> void adopt(
            List<T> theirs, List<T> ours, Set<String> before, Function<T, String> name) {
        Set<String> known = names(ours, name);
        known.addAll(before);
        List.copyOf(theirs).stream()
                .filter(each -> !known.contains(name.apply(each)))
                .forEach(ours::add);
    }

    private Corpus parse() throws CorpusException {
        String path = CorpusPaths.CORPUS;
        try (XmiReader reader =
                Migrations.toCurrent().open(files, path, AnnotationPackage.Literals.CORPUS)) {
            return CorpusXmi.read(reader, files.location(path));
        }
    }

    private String sha256() throws CorpusException {
        return Sha256.of(files.read(CorpusPaths.CORPUS));
    }

    private void remember(Corpus corpus, String now) throws CorpusException {
        sha256 = now;
        scheme = schemeOf(corpus);
        documents = ids(corpus);
        annotators = names(corpus.getAnnotators(), Annotator::getName);
        pipelines = names(corpus.getPipelines(), Pipeline::getName);
    }

    private static Set<String> ids(Corpus corpus) {
        return names(corpus.getDocuments(), DocumentEntry::getId);
    }

    private static <T> Set<String> names(List<T> all, Function<T, String> name) {
        Set<String> names = new HashSet<>();
        all.forEach(each -> names.add(name.apply(each)));
        return names;
    }

    /** Layers and tags, as they would be written. */
    private static String schemeOf(Corpus corpus) throws CorpusException {
        Corpus bare = AnnotationFactory.eINSTANCE.createCorpus();
        bare.getLayers().addAll(EcoreUtil.copyAll(corpus.getLayers()));
        bare.getTagsets().addAll(EcoreUtil.copyAll(corpus.getTagsets()));
        return Sha256.of(XmiWriter.bytes(bare, CorpusFile::unsorted));
    }

    private static List<?> unsorted(EStructuralFeature feature, List<?> values) {
        return values;
    }
}
