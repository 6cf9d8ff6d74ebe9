package org.tahqiq.core.session;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationPackage;
import org.tahqiq.model.annotation.Run;
import org.tahqiq.model.annotation.SetState;

/**
 * One journal entry as one line of XML: {@code <edit label="…" when="…" base="…">} with {@code
 * <put>} for what is there afterwards, {@code <remove id="…"/>} for what is not, and {@code
 * <state>} for the state of the set. Attributes are those of the model, by name.
 */
final class JournalCodec {

    private static final AnnotationPackage MODEL = AnnotationPackage.eINSTANCE;

    private final XMLInputFactory parsers;

    JournalCodec() {
        parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** The entry without a line end. */
    String encode(JournalEntry entry) {
        StringBuilder line = new StringBuilder("<edit");
        attribute(line, "label", entry.label());
        attribute(line, "when", entry.when().toString());
        entry.base().ifPresent(base -> attribute(line, "base", base));
        line.append('>');
        for (Change change : entry.changes()) {
            if (change instanceof Change.OfAnnotation annotation) {
                encode(line, annotation.id(), annotation.after());
            } else if (change instanceof Change.OfRun run) {
                encode(line, run.id(), run.after());
            } else if (change instanceof Change.OfState state) {
                line.append("<state");
                attribute(line, "value", state.after().getLiteral());
                line.append("/>");
            }
        }
        return line.append("</edit>").toString();
    }

    /** The entry of a line, or nothing if the line is not a whole entry. */
    Optional<JournalEntry> decode(String line) {
        try {
            XMLStreamReader reader = parsers.createXMLStreamReader(new StringReader(line));
            try {
                reader.nextTag();
                String label = reader.getAttributeValue(null, "label");
                Instant when = Instant.parse(reader.getAttributeValue(null, "when"));
                Optional<String> base = Optional.ofNullable(reader.getAttributeValue(null, "base"));
                List<Change> changes = new ArrayList<>();
                while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
                    changes.add(decodeChange(reader));
                }
                reader.next();
                return Optional.of(new JournalEntry(label, when, List.copyOf(changes), base));
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | RuntimeException notAWholeEntry) {
            return Optional.empty();
        }
    }

    private static void encode(
            StringBuilder line, String id, @org.eclipse.jdt.annotation.Nullable EObject after) {
        if (after == null) {
            line.append("<remove");
            attribute(line, "id", id);
            line.append("/>");
        } else {
            encodeObject(line, "put", after);
        }
    }

    private static void encodeObject(StringBuilder line, String element, EObject object) {
        line.append('<').append(element);
        attribute(line, "type", object.eClass().getName());
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (object.eIsSet(attribute)) {
                attribute(
                        line,
                        attribute.getName(),
                        EcoreUtil.convertToString(
                                attribute.getEAttributeType(), object.eGet(attribute)));
            }
        }
        line.append('>');
        for (EReference reference : object.eClass().getEAllContainments()) {
            for (Object child : (List<?>) object.eGet(reference)) {
                encodeObject(line, reference.getName(), (EObject) child);
            }
        }
        line.append("</").append(element).append('>');
    }

    private static Change decodeChange(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "remove" -> {
                String id = reader.getAttributeValue(null, "id");
                reader.nextTag();
                return new Change.OfAnnotation(id, null, null);
            }
            case "state" -> {
                SetState state = SetState.get(reader.getAttributeValue(null, "value"));
                reader.nextTag();
                return new Change.OfState(state, state);
            }
            case "put" -> {
                EObject object = decodeObject(reader);
                if (object instanceof Run run) {
                    return new Change.OfRun(run.getId(), null, run);
                }
                Annotation annotation = (Annotation) object;
                return new Change.OfAnnotation(annotation.getId(), null, annotation);
            }
            default -> throw new XMLStreamException("unknown element " + reader.getLocalName());
        }
    }

    private static EObject decodeObject(XMLStreamReader reader) throws XMLStreamException {
        EClass type = (EClass) MODEL.getEClassifier(reader.getAttributeValue(null, "type"));
        EObject object = AnnotationFactory.eINSTANCE.create(type);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            if (type.getEStructuralFeature(name) instanceof EAttribute attribute) {
                object.eSet(
                        attribute,
                        EcoreUtil.createFromString(
                                attribute.getEAttributeType(), reader.getAttributeValue(i)));
            }
        }
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
            EStructuralFeature feature = type.getEStructuralFeature(reader.getLocalName());
            @SuppressWarnings("unchecked")
            List<EObject> children = (List<EObject>) object.eGet(feature);
            children.add(decodeObject(reader));
        }
        return object;
    }

    private static void attribute(StringBuilder line, String name, String value) {
        line.append(' ').append(name).append("=\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> line.append("&amp;");
                case '<' -> line.append("&lt;");
                case '"' -> line.append("&quot;");
                case '\n' -> line.append("&#10;");
                case '\r' -> line.append("&#13;");
                case '\t' -> line.append("&#9;");
                default -> line.append(c);
            }
        }
        line.append('"');
    }
}
