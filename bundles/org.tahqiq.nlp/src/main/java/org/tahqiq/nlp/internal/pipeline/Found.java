package org.tahqiq.nlp.internal.pipeline;

/** What the engines found in a document, on its way to the disk. */
sealed interface Found permits Annotated, Encoded {

    /** The place of the document in the request. */
    int index();
}
