package org.tahqiq.nlp.internal.format.cas;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XCASParsingException;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an XMI file into a CAS, after a look at what it says it is. */
final class XmiParser {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final String VERSION = "2.0";
    private static final Pattern NAME = Pattern.compile(": unknown \\w+: (\\S+)\\.$");

    private final CasFileReader reader;
    private final boolean hasTypes;

    /**
     * @param hasTypes whether a description of the types lay beside the file
     */
    XmiParser(CasFileReader reader, boolean hasTypes) {
        this.reader = reader;
        this.hasTypes = hasTypes;
    }

    void parse(InputStream in, CAS cas) throws CorpusException, IOException {
        DefaultHandler uima =
                new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas, false);
        Check check = new Check(uima);
        try {
            SafeXml.reader(check).parse(new InputSource(in));
        } catch (XCASParsingException e) {
            throw reader.error(sentence(e), check.line(), e);
        } catch (SAXParseException e) {
            throw reader.error(XmlFault.of(e), e.getLineNumber(), e);
        } catch (SAXException e) {
            throw reader.error(refusal(e), check.line(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java cannot parse XML safely", e);
        } catch (RuntimeException e) {
            // UIMA stumbles over references to nothing and the like with whatever comes.
            throw reader.error(Messages.DAMAGED.with(UimaFault.of(e)), check.line(), e);
        }
    }

    /** What UIMA could not make sense of; where it was, is said beside it. */
    private Message sentence(XCASParsingException e) {
        boolean type = e.getError() == XCASParsingException.UNKNOWN_TYPE;
        Matcher name = NAME.matcher(String.valueOf(e.getMessage()));
        if (!type && e.getError() != XCASParsingException.UNKNOWN_FEATURE || !name.find()) {
            return Messages.DAMAGED.with(UimaFault.of(e));
        }
        Message what = (type ? Messages.NO_TYPE : Messages.NO_FEATURE).with(name.group(1));
        return (hasTypes ? Messages.OTHER_TYPE_SYSTEM : Messages.NO_TYPE_SYSTEM)
                .with(TypeSystemFile.NAME, what);
    }

    private static Message refusal(SAXException e) {
        return e.getException() instanceof CorpusException refusal
                ? refusal.sentence()
                : Messages.DAMAGED.with(UimaFault.of(e));
    }

    /** Looks at the first element and lets the rest pass. */
    private static final class Check extends DefaultHandler {

        private final DefaultHandler next;
        private @Nullable Locator locator;
        private boolean checked;

        Check(DefaultHandler next) {
            this.next = next;
        }

        int line() {
            Locator known = locator;
            return known == null ? 0 : Math.max(0, known.getLineNumber());
        }

        @Override
        public void setDocumentLocator(@Nullable Locator where) {
            locator = where;
            next.setDocumentLocator(where);
        }

        @Override
        public void startDocument() throws SAXException {
            next.startDocument();
        }

        @Override
        public void endDocument() throws SAXException {
            next.endDocument();
        }

        @Override
        public void startElement(
                @Nullable String uri,
                @Nullable String name,
                @Nullable String qualified,
                @Nullable Attributes attributes)
                throws SAXException {
            if (!checked) {
                checked = true;
                checkRoot(uri, name, attributes);
            }
            next.startElement(uri, name, qualified, attributes);
        }

        private static void checkRoot(
                @Nullable String uri, @Nullable String name, @Nullable Attributes attributes)
                throws SAXException {
            if (!"XMI".equals(name)) {
                throw refuse(Messages.NO_XMI.with(name));
            }
            String version = attributes == null ? null : attributes.getValue(XMI, "version");
            if (!XMI.equals(uri) || version != null && !version.equals(VERSION)) {
                throw refuse(Messages.OTHER_XMI.with(version == null ? uri : version, VERSION));
            }
        }

        private static SAXException refuse(Message sentence) {
            return new SAXException(new CorpusException(sentence));
        }

        @Override
        public void endElement(
                @Nullable String uri, @Nullable String name, @Nullable String qualified)
                throws SAXException {
            next.endElement(uri, name, qualified);
        }

        @Override
        public void characters(@Nullable char[] text, int start, int length) throws SAXException {
            next.characters(text, start, length);
        }

        @Override
        public void ignorableWhitespace(@Nullable char[] text, int start, int length)
                throws SAXException {
            next.ignorableWhitespace(text, start, length);
        }

        @Override
        public void fatalError(@Nullable SAXParseException e) throws SAXException {
            if (e != null) {
                throw e;
            }
        }
    }
}
