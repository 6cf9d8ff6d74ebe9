package org.tahqiq.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;

/**
 * Reads the XMI that {@link XmiWriter} and EMF's own {@code XMIResource} write. It stands in for
 * EMF's parser because it refuses, with the line, whatever it does not know, where a file that a
 * newer version or a careless merge has left would otherwise be read in part; and because it is
 * faster. Files are in UTF-8, whatever they declare. Document types are refused and external
 * entities never looked at.
 */
final class XmiReader implements AutoCloseable {

    private static final String XMI = "http://www.omg.org/XMI";

    private final InputStream in;
    private final String file;
    private final XMLStreamReader xml;
    private final Map<EAttribute, LiteralCache> literals = new HashMap<>();

    /**
     * Opens a file at its first element. Closes the stream when it is closed itself, or when there
     * is no element.
     *
     * @param file what errors call the file
     */
    XmiReader(InputStream in, String file) throws CorpusException {
        this.in = in;
        this.file = file;
        try {
            xml = open(in);
        } catch (XMLStreamException e) {
            closeQuietly();
            throw broken(e);
        }
        try {
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                refuseDocumentType();
            }
        } catch (XMLStreamException e) {
            closeQuietly();
            throw broken(e);
        } catch (CorpusException e) {
            closeQuietly();
            throw e;
        }
    }

    /** The value of an attribute of the root element that has no namespace; null: none. */
    @Nullable
    String rootAttribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /** Refuses a root element of any other kind. */
    void requireRoot(EClass type) throws CorpusException {
        String space = type.getEPackage().getNsURI();
        if (!type.getName().equals(xml.getLocalName()) || !space.equals(xml.getNamespaceURI())) {
            throw error(Messages.WRONG_ROOT.with(type.getName(), xml.getLocalName()));
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
    public void close() {
        closeQuietly();
    }

    /** An error at the current line. */
    CorpusException error(Message message) {
        return new CorpusException(message, file, xml.getLocation().getLineNumber(), null);
    }

    /** What a person is told of a file that is no XML, or no longer. */
    static CorpusException damaged(String file, int line, Exception cause) {
        return new CorpusException(Messages.DAMAGED.with(), file, line, cause);
    }

    private static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // A decoder of our own: Java's XML parser prints what it cannot decode to the console.
        return factory.createXMLStreamReader(
                new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    }

    private EObject object(EClass type) throws XMLStreamException, CorpusException {
        InternalEObject object =
                (InternalEObject) type.getEPackage().getEFactoryInstance().create(type);
        ClassPlan plan = ClassPlan.of(type);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(object, plan, i);
        }
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> child(object, plan);
                case XMLStreamConstants.END_ELEMENT -> {
                    return object;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.ENTITY_REFERENCE ->
                        refuseText();
                default -> {
                    // Comments and processing instructions carry nothing.
                }
            }
        }
    }

    private void attribute(InternalEObject object, ClassPlan plan, int i) throws CorpusException {
        String name = xml.getAttributeLocalName(i);
        String space = xml.getAttributeNamespace(i);
        if (space != null && !space.isEmpty()) {
            if (!XMI.equals(space) || !"version".equals(name)) {
                throw unknown(Messages.ATTRIBUTE.with(), name);
            }
        } else if (plan.feature(name) instanceof EAttribute attribute && !attribute.isMany()) {
            object.eSet(attribute.getFeatureID(), value(attribute, xml.getAttributeValue(i)));
        } else {
            throw unknown(Messages.ATTRIBUTE.with(), name);
        }
    }

    private void child(InternalEObject object, ClassPlan plan)
            throws XMLStreamException, CorpusException {
        String name = xml.getLocalName();
        EStructuralFeature feature = xml.getNamespaceURI() == null ? plan.feature(name) : null;
        if (feature instanceof EReference reference) {
            list(object, reference).addUnique(object(reference.getEReferenceType()));
        } else if (feature instanceof EAttribute attribute
                && attribute.isMany()
                && xml.getAttributeCount() == 0) {
            list(object, attribute).addUnique(value(attribute, xml.getElementText()));
        } else {
            throw unknown(Messages.ELEMENT.with(), name);
        }
    }

    /** A list of the object that adds without looking for what is there already. */
    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(InternalEObject object, EStructuralFeature feature) {
        return (InternalEList<Object>) object.eGet(feature.getFeatureID(), true, true);
    }

    private Object value(EAttribute attribute, String literal) throws CorpusException {
        try {
            return literals.computeIfAbsent(attribute, LiteralCache::new).value(literal);
        } catch (RuntimeException e) {
            throw new CorpusException(
                    Messages.NO_VALUE.with(literal, attribute.getName()),
                    file,
                    xml.getLocation().getLineNumber(),
                    e);
        }
    }

    private void refuseText() throws CorpusException {
        if (!xml.isWhiteSpace()) {
            throw error(Messages.TEXT_BETWEEN.with());
        }
    }

    private void refuseDocumentType() throws CorpusException {
        if (xml.getEventType() == XMLStreamConstants.DTD) {
            throw error(Messages.DOCUMENT_TYPE.with());
        }
    }

    private CorpusException unknown(Message what, String name) {
        return error(Messages.UNKNOWN_NAME.with(what, name));
    }

    private CorpusException broken(XMLStreamException e) {
        if (e.getNestedException() instanceof IOException disk
                && !(disk instanceof CharacterCodingException)) {
            return FileTrouble.unreadable(file, disk);
        }
        int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        return damaged(file, line, e);
    }

    /** What was read is whole, whatever closing says. */
    private void closeQuietly() {
        try {
            in.close();
        } catch (IOException e) {
            return;
        }
    }
}
