package org.tahqiq.core.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.eclipse.emf.ecore.EClass;
import org.tahqiq.core.CorpusException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Opens files of any version that there ever was as if they were of the current one. Each step
 * turns a file of one version into one of the next; an old file takes as many steps as it needs. It
 * is written in the current version when it is next saved.
 */
final class Migrations {

    /** Turns a file of one version into one of the next, but for the version that it states. */
    @FunctionalInterface
    interface Step {
        void migrate(Document file);
    }

    private static final String VERSION = "formatVersion";

    private final int current;
    private final Map<Integer, Step> steps;

    /**
     * A chain.
     *
     * @param steps by the version that they start from; one for each version below the current one
     */
    Migrations(int current, Map<Integer, Step> steps) {
        this.current = current;
        this.steps = Map.copyOf(steps);
    }

    /** The chain to the version that this Tahqiq writes. */
    static Migrations toCurrent() {
        return new Migrations(FormatVersion.CURRENT, Map.of());
    }

    /** Opens a file at its root element, which is of this type and states the current version. */
    XmiReader open(CorpusFiles files, String path, EClass type) throws CorpusException {
        String file = files.location(path);
        XmiReader reader = new XmiReader(files.open(path), file);
        try {
            reader.requireRoot(type);
            int version = FormatVersion.of(reader, current);
            if (version == current) {
                return reader;
            }
            reader.close();
            return new XmiReader(new ByteArrayInputStream(migrated(files, path, version)), file);
        } catch (CorpusException e) {
            reader.close();
            throw e;
        }
    }

    private byte[] migrated(CorpusFiles files, String path, int from) throws CorpusException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document file =
                    factory.newDocumentBuilder().parse(new ByteArrayInputStream(files.read(path)));
            for (int version = from; version < current; version++) {
                Step step = steps.get(version);
                if (step == null) {
                    throw new IllegalStateException("No migration from version " + version);
                }
                step.migrate(file);
            }
            file.getDocumentElement().setAttribute(VERSION, Integer.toString(current));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(file), new StreamResult(out));
            return out.toByteArray();
        } catch (SAXException | IOException e) {
            throw XmiReader.damaged(files.location(path), 0, e);
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException("Java's own XML parser refuses its settings", e);
        }
    }
}
