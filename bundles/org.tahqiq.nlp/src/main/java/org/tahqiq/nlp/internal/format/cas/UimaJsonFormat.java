package org.tahqiq.nlp.internal.format.cas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;
import org.apache.uima.resource.metadata.TypeSystemDescription;
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

/**
 * UIMA's JSON CAS, as uimaj-io-json 0.5.0 writes it and dkpro-cassis and INCEpTION read it: one
 * file with the types that it uses.
 */
public final class UimaJsonFormat implements Format {

    private static final String TYPES = "%TYPES";
    private static final String STRUCTURES = "%FEATURE_STRUCTURES";

    @Override
    public String id() {
        return "uima-json";
    }

    @Override
    public String labelEn() {
        return "UIMA JSON CAS";
    }

    @Override
    public String labelAr() {
        // ARABIC LETTERS: milaff (file), then the name in Latin letters
        return "\u0645\u0644\u0641 UIMA JSON";
    }

    @Override
    public String descriptionEn() {
        return "All annotations as DKPro types in one JSON file with its types; nothing is lost.";
    }

    @Override
    public List<String> extensions() {
        return List.of("json");
    }

    @Override
    public Layout layout() {
        return Layout.FILE_PER_DOCUMENT;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.text().contains("\"%TYPES\"") || head.text().contains('"' + STRUCTURES + '"');
    }

    @Override
    public void read(ImportSource source, ImportContext context, ImportSink sink)
            throws CorpusException {
        try (UimaClassLoading.Scope scope = UimaClassLoading.enter()) {
            Optional<TypeSystemDescription> types = types(source);
            CasFileReader reader = new CasFileReader(source, context.corpus(), types);
            types.ifPresent(found -> JsonTypes.alignWith(reader.known(), found));
            CAS cas = reader.newCas(source.shownName());
            try (InputStream in = new BufferedInputStream(Files.newInputStream(source.file()))) {
                new JsonCas2Deserializer().deserialize(in, cas);
            }
            reader.read(cas, sink);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            throw new CorpusException(JsonFault.of(e), source.shownName(), line, e);
        } catch (IOException e) {
            throw FileTrouble.unreadable(source.shownName(), e);
        } catch (RuntimeException e) {
            // UIMA stumbles over values of other types and the like with whatever comes.
            throw new CorpusException(
                    Messages.DAMAGED.with(UimaFault.of(e)), source.shownName(), 0, e);
        }
    }

    /** The deserialiser wants a CAS that knows the types, so they are read before all else. */
    private static Optional<TypeSystemDescription> types(ImportSource source)
            throws IOException, CorpusException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(source.file()))) {
            JsonNode root = new ObjectMapper().readTree(in);
            if (root == null || !root.has(STRUCTURES)) {
                throw new CorpusException(
                        Messages.NO_JSON_CAS.with(STRUCTURES), source.shownName(), 0, null);
            }
            JsonNode types = root.get(TYPES);
            return types == null
                    ? Optional.empty()
                    : Optional.of(JsonTypes.read(types, source.shownName()));
        }
    }

    @Override
    public FormatWriter writer(ExportTarget target) {
        CasMapping mapping = new CasMapping(target.corpus().getLayers());
        return new CasFileWriter(
                target,
                mapping,
                ".json",
                (cas, out) -> {
                    JsonCas2Serializer serializer = new JsonCas2Serializer();
                    serializer.setTypeSystemMode(TypeSystemMode.MINIMAL);
                    serializer.serialize(cas, out);
                });
    }
}
