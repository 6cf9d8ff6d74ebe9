package org.tahqiq.nlp.internal.format.cas;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.store.FileTrouble;
import org.tahqiq.nlp.api.format.ExportTarget;
import org.tahqiq.nlp.api.format.FileHead;
import org.tahqiq.nlp.api.format.Format;
import org.tahqiq.nlp.api.format.FormatWriter;
import org.tahqiq.nlp.api.format.ImportContext;
import org.tahqiq.nlp.api.format.ImportSink;
import org.tahqiq.nlp.api.format.ImportSource;
import org.tahqiq.nlp.api.format.Layout;
import org.tahqiq.nlp.internal.UimaClassLoading;
import org.tahqiq.nlp.internal.mapping.CasMapping;
import org.xml.sax.SAXException;

/**
 * UIMA's XMI, with the types in a file {@code TypeSystem.xml} beside it. Reads also what WebAnno,
 * INCEpTION and DKPro's writers make.
 */
public final class XmiFormat implements Format {

    private static final String ENDING = ".xmi";

    @Override
    public String id() {
        return "xmi";
    }

    @Override
    public String labelEn() {
        return "UIMA XMI";
    }

    @Override
    public String labelAr() {
        // ARABIC LETTERS: milaff (file), then the name in Latin letters
        return "\u0645\u0644\u0641 UIMA XMI";
    }

    @Override
    public String descriptionEn() {
        return "All annotations as DKPro types with a type system beside them; nothing is lost.";
    }

    @Override
    public List<String> extensions() {
        return List.of("xmi");
    }

    @Override
    public Layout layout() {
        return Layout.FILE_PER_DOCUMENT;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.text().contains("http:///uima/cas.ecore");
    }

    @Override
    public void read(ImportSource source, ImportContext context, ImportSink sink)
            throws CorpusException {
        try (UimaClassLoading.Scope scope = UimaClassLoading.enter();
                InputStream in = new BufferedInputStream(Files.newInputStream(source.file()))) {
            TypeSystemFile types = new TypeSystemFile(source);
            CasFileReader reader = new CasFileReader(source, context.corpus(), types.read());
            CAS cas = reader.newCas(types.shownName());
            new XmiParser(reader, types.exists()).parse(in, cas);
            reader.read(cas, sink);
        } catch (IOException e) {
            throw FileTrouble.unreadable(source.shownName(), e);
        }
    }

    @Override
    public FormatWriter writer(ExportTarget target) throws CorpusException {
        CasMapping mapping = new CasMapping(target.corpus().getLayers());
        CasFileWriter.writeFile(
                target.path().resolve(TypeSystemFile.NAME),
                out -> {
                    try {
                        mapping.types().toXML(out);
                    } catch (SAXException e) {
                        throw new IOException(e);
                    }
                });
        return new CasFileWriter(target, mapping, ENDING, XmiFormat::encode);
    }

    private static void encode(CAS cas, OutputStream out) throws IOException {
        try {
            XmiCasSerializer.serialize(cas, cas.getTypeSystem(), out, true, null);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }
}
