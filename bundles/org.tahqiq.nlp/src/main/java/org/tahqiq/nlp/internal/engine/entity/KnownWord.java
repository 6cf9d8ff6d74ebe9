package org.tahqiq.nlp.internal.engine.entity;

import java.util.List;

/**
 * A word and what lists tell of it.
 *
 * @param form the word without proclitics, folded
 * @param classes the classes of words that it belongs to
 * @param path its cluster; {@code ?} if it has none
 * @param frequency how often it was seen in news: 0 for never, else the count's binary digits
 * @param bearers how many persons bear it as a name: 0 for none, else the count's binary digits, at
 *     most 4
 * @param clitics its proclitics, + for an article, - for a pronoun
 */
record KnownWord(
        SentenceWord word,
        String form,
        List<String> classes,
        String path,
        int frequency,
        int bearers,
        String clitics) {}
