package org.tahqiq.nlp.internal.corenlp;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * From the tags of the Penn Arabic Treebank, as its parsers know them (Bies and Maamouri), to
 * universal parts of speech. The table is {@code upos.properties}: a tag, or a tag and a form in
 * the spelling of the models, which goes first.
 */
final class AtbTags {

    /** What the tags of nouns and adjectives with the article begin with. */
    private static final String WITH_ARTICLE = "DT";

    private static final String PUNCTUATION = "PUNC";

    private static final String TABLE = "upos.properties";

    private final Properties table = new Properties();

    AtbTags() {
        try (InputStream in = AtbTags.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new FileNotFoundException(TABLE);
            }
            table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The universal part of speech.
     *
     * @param tag of the treebank
     * @param form in the spelling of the models
     * @return X for a tag that the table does not know
     */
    String upos(String tag, String form) {
        String special = table.getProperty(tag + "/" + form);
        return special != null ? special : table.getProperty(tag, "X");
    }

    /**
     * The tag that a token gets: the tagger's, but for marks, which it takes for words now and
     * then.
     *
     * @param form in the spelling of the models
     */
    static String checked(String tag, String form) {
        return form.codePoints().noneMatch(Character::isLetterOrDigit) ? PUNCTUATION : tag;
    }

    /** Whether the tag says that the form begins with the article. */
    static boolean hasArticle(String tag) {
        return tag.startsWith(WITH_ARTICLE) && tag.length() > WITH_ARTICLE.length();
    }

    /** Whether it is the tag of a name. */
    static boolean isName(String tag) {
        return tag.startsWith("NNP") || tag.startsWith("DTNNP");
    }
}
