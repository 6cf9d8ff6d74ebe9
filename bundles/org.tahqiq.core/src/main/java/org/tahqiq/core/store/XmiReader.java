package org.tahqiq.core.store;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;

/**
 * Reads the XMI that {@link XmiWriter} and EMF's own {@code XMIResource} write. It stands in for
 * EMF's parser because it is faster and because it refuses, with the line, whatever it does not
 * know, where a file that a newer version or a careless merge has left is otherwise read in part.
 * It never looks at document types or external entities.
 */
final class XmiReader implements AutoCloseable {

    private static final String XMI = "http://www.omg.org/XMI";

    private final XMLStreamReader xml;
    private final String file;
    private final Map<EClass, ClassPlan> plans = new HashMap<>();
    private final Map<EAttribute, LiteralCache> literals = new HashMap<>();

    /**
     * Opens a file at its first element.
     *
     * @param file what errors call the file
     */
    XmiReader(InputStream in, String file) throws CorpusException {
        this.file = file;
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            this.xml = factory.createXMLStreamReader(in);
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                refuseDocumentType();
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /**
     * The value of an attribute of the root element that stands without a namespace; null: none.
     */
    @Nullable
    String rootAttribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /** Refuses a root element of any other kind. */
    void requireRoot(EClass type) throws CorpusException {
        String space = type.getEPackage().getNsURI();
        if (!type.getName().equals(xml.getLocalName()) || !space.equals(xml.getNamespaceURI())) {
            throw error("is no " + type.getName() + " of Tahqiq but <" + xml.getName() + ">");
        }
    }

    /** Reads the whole file. */
    EObject read(EClass type) throws CorpusException {
        requireRoot(type);
        try {
            EObject root = object(type);
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                // Only comments and white space can follow the root.
            }
            return root;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    @Override
    public void close() throws CorpusException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    CorpusException error(String message) {
        return new CorpusException(message, file, xml.getLocation().getLineNumber(), null);
    }

    private EObject object(EClass type) throws XMLStreamException, CorpusException {
        InternalEObject object =
                (InternalEObject) type.getEPackage().getEFactoryInstance().create(type);
        ClassPlan plan = plans.computeIfAbsent(type, ClassPlan::new);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(object, plan, i);
        }
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> child(object, plan);
                case XMLStreamConstants.END_ELEMENT -> {
                    return object;
                }
                case XMLStreamConstants.CHARACTERS -> refuseText();
                default -> {
                    // Comments and processing instructions carry nothing.
                }
            }
        }
    }

    private void attribute(InternalEObject object, ClassPlan plan, int i) throws CorpusException {
        String space = xml.getAttributeNamespace(i);
        if (space != null && !space.isEmpty()) {
            if (XMI.equals(space) && "version".equals(xml.getAttributeLocalName(i))) {
                return;
            }
            throw unknown("attribute", xml.getAttributeName(i).toString());
        }
        String name = xml.getAttributeLocalName(i);
        if (plan.feature(name) instanceof EAttribute attribute && !attribute.isMany()) {
            Object value = value(attribute, xml.getAttributeValue(i));
            object.eSet(attribute.getFeatureID(), value);
        } else {
            throw unknown("attribute", name);
        }
    }

    private void child(InternalEObject object, ClassPlan plan)
            throws XMLStreamException, CorpusException {
        String name = xml.getLocalName();
        EStructuralFeature feature = xml.getNamespaceURI() == null ? plan.feature(name) : null;
        if (feature instanceof EReference reference) {
            list(object, reference).addUnique(object(reference.getEReferenceType()));
        } else if (feature instanceof EAttribute attribute && attribute.isMany()) {
            list(object, attribute).addUnique(value(attribute, xml.getElementText()));
        } else {
            throw unknown("element", name);
        }
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(InternalEObject object, EStructuralFeature feature) {
        return (InternalEList<Object>) object.eGet(feature.getFeatureID(), true, true);
    }

    private Object value(EAttribute attribute, String literal) throws CorpusException {
        try {
            return literals.computeIfAbsent(attribute, LiteralCache::new).value(literal);
        } catch (RuntimeException e) {
            throw new CorpusException(
                    "'%s' is no value of '%s'; restore the file from the local history or a backup"
                            .formatted(literal, attribute.getName()),
                    file,
                    xml.getLocation().getLineNumber(),
                    e);
        }
    }

    private void refuseText() throws CorpusException {
        if (!xml.isWhiteSpace()) {
            throw error("there is text between the elements; restore the file from a backup");
        }
    }

    private void refuseDocumentType() throws CorpusException {
        if (xml.getEventType() == XMLStreamConstants.DTD) {
            throw error(
                    "has a document type (<!DOCTYPE …>), which Tahqiq neither writes nor reads;"
                            + " remove it if you trust the file");
        }
    }

    private CorpusException unknown(String what, String name) {
        return error(
                "the "
                        + what
                        + " '"
                        + name
                        + "' is unknown here; a newer Tahqiq or another program may have written it");
    }

    private CorpusException broken(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return new CorpusException(
                "is cut off or damaged; restore it from the local history or a backup"
                        + " (the text and the other sets are unharmed)",
                file,
                line,
                e);
    }

    /**
     * Turns literals into values, and remembers those that come again and again, so that a hundred
     * thousand words share one string for their layer and one map for {@code pos=NOUN}.
     */
    private static final class LiteralCache {

        private static final int LIMIT = 4096;

        private final EDataType type;
        private final boolean isNumber;
        private final Map<String, Object> values = new HashMap<>();

        LiteralCache(EAttribute attribute) {
            this.type = attribute.getEAttributeType();
            this.isNumber = type.getInstanceClass() == int.class;
        }

        Object value(String literal) {
            if (isNumber) {
                return Integer.valueOf(literal);
            }
            Object value = values.get(literal);
            if (value == null) {
                value = type.getEPackage().getEFactoryInstance().createFromString(type, literal);
                if (values.size() < LIMIT) {
                    values.put(literal, value);
                }
            }
            return value;
        }
    }
}
