package org.tahqiq.nlp.internal.format.cas;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.tahqiq.core.Message;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** XML without document types, so that a file cannot make us read another one. */
final class SafeXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private SafeXml() {}

    /** A parser that reports to the handler. */
    static XMLReader reader(DefaultHandler handler)
            throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        XMLReader reader = factory.newSAXParser().getXMLReader();
        // Feature structures may hold far more attributes than a web page.
        reader.setProperty("http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit", "0");
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        return reader;
    }

    /** What is wrong, for a person; the place is said beside it. */
    static Message sentence(SAXParseException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("DOCTYPE")) {
            return Messages.DOCUMENT_TYPE.with();
        }
        if (message.contains("start and end within the same entity")
                || message.contains("Premature end of file")) {
            return Messages.CUT_OFF.with();
        }
        return Messages.DAMAGED.with(message);
    }
}
