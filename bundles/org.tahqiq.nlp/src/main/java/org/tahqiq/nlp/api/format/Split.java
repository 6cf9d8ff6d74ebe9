package org.tahqiq.nlp.api.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tahqiq.core.CorpusException;

/**
 * How a corpus is divided into the parts that a model is trained, tuned and tested with. Documents
 * are never torn apart, and documents with the same text come into the same part.
 *
 * @param train the share of the training part, in per cent
 * @param dev the share of the development part
 * @param test the share of the test part; the three are 100 together
 * @param seed another seed gives another division
 */
public record Split(int train, int dev, int test, long seed) {

    private static final Pattern SHARES = Pattern.compile("(\\d{1,3})/(\\d{1,3})/(\\d{1,3})");

    /**
     * Reads three shares such as {@code 80/10/10}.
     *
     * @throws CorpusException when they are no shares, or not 100 together
     */
    public static Split of(String shares, long seed) throws CorpusException {
        Matcher matcher = SHARES.matcher(shares.strip());
        if (!matcher.matches()) {
            throw new CorpusException(Messages.NO_SPLIT.with(shares));
        }
        int train = Integer.parseInt(matcher.group(1));
        int dev = Integer.parseInt(matcher.group(2));
        int test = Integer.parseInt(matcher.group(3));
        if (train + dev + test != 100) {
            throw new CorpusException(Messages.NOT_100.with(shares, train + dev + test));
        }
        return new Split(train, dev, test, seed);
    }

    @Override
    public String toString() {
        return train + "/" + dev + "/" + test;
    }
}
