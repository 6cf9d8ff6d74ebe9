package org.tahqiq.nlp.api.format;

/** How an export lies on disk. */
public enum Layout {
    /** One file holds all documents of a part of the corpus, in order. */
    ONE_FILE,
    /** Every document has a file, or a few that belong together, named by its id. */
    FILE_PER_DOCUMENT
}
