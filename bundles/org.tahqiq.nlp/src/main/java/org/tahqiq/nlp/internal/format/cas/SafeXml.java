package org.tahqiq.nlp.internal.format.cas;

import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
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
        // What it says is read by XmlFault, and Java would say it in German to a German.
        reader.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        return reader;
    }
}
