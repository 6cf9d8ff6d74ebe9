package org.tahqiq.nlp.internal.format.cas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;
import org.tahqiq.core.store.FileTrouble;
import org.tahqiq.nlp.api.format.ImportSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The description of the types that lies beside an XMI file. */
final class TypeSystemFile {

    /** What DKPro, WebAnno and INCEpTION call it, and we too. */
    static final String NAME = "TypeSystem.xml";

    private final @Nullable Path file;
    private final String shownName;

    TypeSystemFile(ImportSource source) {
        List<String> names = List.of(NAME, "typesystem.xml", source.stem() + ".typesystem.xml");
        this.file =
                names.stream()
                        .map(source.file()::resolveSibling)
                        .filter(Files::isRegularFile)
                        .findFirst()
                        .orElse(null);
        Path found = file;
        this.shownName =
                found == null
                        ? NAME
                        : Path.of(source.shownName())
                                .resolveSibling(found.getFileName())
                                .toString();
    }

    /** The file as the person knows it. */
    String shownName() {
        return shownName;
    }

    /** Whether there is one. */
    boolean exists() {
        return file != null;
    }

    /** The types; empty: there is no such file. */
    Optional<TypeSystemDescription> read() throws CorpusException {
        Path found = file;
        if (found == null) {
            return Optional.empty();
        }
        checkWellFormed(found);
        try {
            TypeSystemDescription types =
                    UIMAFramework.getXMLParser()
                            .parseTypeSystemDescription(new XMLInputSource(found.toFile()));
            types.resolveImports();
            return Optional.of(types);
        } catch (IOException e) {
            throw FileTrouble.unreadable(shownName, e);
        } catch (InvalidXMLException e) {
            throw error(Messages.NO_TYPES.with(UimaFault.of(e)), 0, e);
        }
    }

    /** UIMA's parser would follow a document type; this one refuses it, and knows the line. */
    private void checkWellFormed(Path found) throws CorpusException {
        try (InputStream in = Files.newInputStream(found)) {
            SafeXml.reader(new DefaultHandler()).parse(new InputSource(in));
        } catch (SAXParseException e) {
            throw error(XmlFault.of(e), e.getLineNumber(), e);
        } catch (SAXException | ParserConfigurationException e) {
            throw FileTrouble.unreadable(shownName, e);
        } catch (IOException e) {
            throw FileTrouble.unreadable(shownName, e);
        }
    }

    private CorpusException error(Message sentence, int line, Throwable cause) {
        return new CorpusException(sentence, shownName, line, cause);
    }
}
