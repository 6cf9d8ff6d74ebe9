package org.tahqiq.core.store;

/** Where the parts of a corpus stand, relative to its folder. */
public final class CorpusPaths {

    /** The scheme, the pipelines and the list of documents. */
    public static final String CORPUS = "corpus.xmi";

    /** The guidelines of a new corpus. */
    public static final String GUIDELINES = "guidelines.md";

    /** The folder of the documents. */
    public static final String DOCUMENTS = "documents";

    /** The folder of trained models. */
    public static final String MODELS = "models";

    /** The folder that exports go to. */
    public static final String EXPORTS = "exports";

    static final String SET_ENDING = ".xmi";

    private CorpusPaths() {}

    /** The folder of a document. */
    public static String document(String documentId) {
        return DOCUMENTS + "/" + documentId;
    }

    /** The text of a document, byte for byte as it was imported. */
    public static String text(String documentId) {
        return document(documentId) + "/text.txt";
    }

    /** What one annotator says of a document. */
    public static String set(String documentId, String annotator) {
        return document(documentId) + "/" + annotator + SET_ENDING;
    }

    /** The edits of a set since it was last saved. */
    public static String journal(String documentId, String annotator) {
        return document(documentId) + "/" + annotator + ".journal";
    }

    /** Edits of a set that were not made again, because its file was another by then. */
    public static String journalAside(String documentId, String annotator) {
        return journal(documentId, annotator) + ".aside";
    }
}
