package org.tahqiq.nlp.internal.format.imports;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.Message;
import org.tahqiq.core.text.XmlCharacters;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.nlp.api.format.ImportedDocument;

/**
 * Finds what the files of a corpus cannot hold. It must be known before anything of a document
 * reaches the corpus: a tag that was added to the scheme would keep the whole list of documents
 * from being written.
 */
final class Storable {

    private Storable() {}

    /** The first thing that cannot be stored, as the rest of a sentence. */
    static Optional<Message> trouble(ImportedDocument document) {
        Stream<String> said =
                Stream.concat(
                        Stream.of(document.title()),
                        document.metadata().entrySet().stream()
                                .flatMap(fact -> Stream.of(fact.getKey(), fact.getValue())));
        Optional<String> illegal = illegal(said);
        if (illegal.isPresent()) {
            return Optional.of(Messages.NOT_STORED_OF_DOCUMENT.with(illegal.get()));
        }
        if (document.annotations().isEmpty()) {
            return Optional.empty();
        }
        for (Iterator<EObject> all = document.annotations().get().eAllContents(); all.hasNext(); ) {
            EObject each = all.next();
            illegal = illegal(strings(each));
            if (illegal.isPresent()) {
                return Optional.of(
                        each instanceof Annotation annotation
                                ? Messages.NOT_STORED.with(illegal.get(), annotation.getId())
                                : Messages.NOT_STORED_OF_DOCUMENT.with(illegal.get()));
            }
        }
        return Optional.empty();
    }

    private static Stream<String> strings(EObject object) {
        Stream.Builder<String> strings = Stream.builder();
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            @Nullable Object value = object.eGet(attribute);
            if (value instanceof String string) {
                strings.add(string);
            } else if (value instanceof Map<?, ?> values) {
                values.forEach(
                        (key, of) -> strings.add(String.valueOf(key)).add(String.valueOf(of)));
            }
        }
        return strings.build();
    }

    /** The name of the first character that cannot be stored. */
    private static Optional<String> illegal(Stream<String> strings) {
        return strings.filter(string -> XmlCharacters.firstIllegal(string) >= 0)
                .map(
                        string ->
                                XmlCharacters.nameOf(
                                        string.charAt(XmlCharacters.firstIllegal(string))))
                .findFirst();
    }
}
