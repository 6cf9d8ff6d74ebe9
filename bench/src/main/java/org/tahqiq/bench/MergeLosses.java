package org.tahqiq.bench;

/**
 * How much mutual information is lost if two clusters are merged, for each pair of clusters, kept
 * up to date while clusters come and merge (Liang 2005, section 4.2). Sums are of counts, not of
 * probabilities: a common factor does not change what is least.
 */
final class MergeLosses {

    /** Two clusters by their places, the smaller one first. */
    record Pair(int first, int second) {}

    private static final int TABLE = 1 << 21;

    private final boolean[] used;
    private final int places;
    private final double logPairs;
    private final float[] logs = new float[TABLE];

    /** How often a word of one cluster stands before a word of another one. */
    private final int[][] counts;

    private final int[] sizes;
    private final double[] logSizes;
    private final double[][] logSizesTogether;

    /** What the pairs of two clusters, in both orders, give to the mutual information. */
    private final double[][] shares;

    /** The losses; only those of a smaller and a larger place are kept. */
    private final double[][] losses;

    /**
     * Begins without clusters.
     *
     * @param used which places have a cluster; seen as it changes
     * @param pairs how many pairs of neighbouring words there are
     */
    MergeLosses(boolean[] used, long pairs) {
        this.used = used;
        places = used.length;
        logPairs = Math.log(pairs);
        for (int i = 1; i < TABLE; i++) {
            logs[i] = (float) Math.log(i);
        }
        counts = new int[places][places];
        sizes = new int[places];
        logSizes = new double[places];
        logSizesTogether = new double[places][places];
        shares = new double[places][places];
        losses = new double[places][places];
    }

    private double log(int count) {
        return count < TABLE ? logs[count] : Math.log(count);
    }

    /** Empties a place for a new cluster. */
    void clear(int place, int size) {
        for (int other = 0; other < places; other++) {
            counts[place][other] = 0;
            counts[other][place] = 0;
        }
        sizes[place] = size;
    }

    void count(int place, int next, int times) {
        counts[place][next] += times;
    }

    /** Computes anew what a cluster shares with each, after its counts have changed. */
    void refresh(int place) {
        logSizes[place] = Math.log(sizes[place]);
        for (int other = 0; other < places; other++) {
            if (used[other]) {
                logSizesTogether[place][other] = Math.log((double) sizes[place] + sizes[other]);
                logSizesTogether[other][place] = logSizesTogether[place][other];
                shares[place][other] = share(place, other);
                shares[other][place] = shares[place][other];
            }
        }
    }

    private double share(int one, int other) {
        double both = logSizes[one] + logSizes[other] - logPairs;
        double share = term(counts[one][other], both);
        return one == other ? share : share + term(counts[other][one], both);
    }

    private double term(int count, double logExpected) {
        return count == 0 ? 0 : count * (log(count) - logExpected);
    }

    /** What two clusters, were they one, would share with a third one. */
    private double shareOfBoth(int one, int other, int third) {
        double both = logSizesTogether[one][other] + logSizes[third] - logPairs;
        return term(counts[one][third] + counts[other][third], both)
                + term(counts[third][one] + counts[third][other], both);
    }

    void computeAll() {
        for (int one = 0; one < places; one++) {
            for (int other = one + 1; other < places; other++) {
                if (used[one] && used[other]) {
                    losses[one][other] = loss(one, other);
                }
            }
        }
    }

    private double loss(int one, int other) {
        int within =
                counts[one][one] + counts[one][other] + counts[other][one] + counts[other][other];
        double loss =
                shares[one][one]
                        + shares[other][other]
                        + shares[one][other]
                        - term(within, 2 * logSizesTogether[one][other] - logPairs);
        for (int third = 0; third < places; third++) {
            if (used[third] && third != one && third != other) {
                loss += shares[one][third] + shares[other][third] - shareOfBoth(one, other, third);
            }
        }
        return loss;
    }

    /**
     * Brings the losses up to date for a cluster that has come or goes.
     *
     * @param comes whether it has come; otherwise it goes
     */
    void computeFor(int place, boolean comes) {
        int sign = comes ? 1 : -1;
        for (int one = 0; one < places; one++) {
            if (used[one] && one != place) {
                addShares(one, place, sign);
            }
        }
        if (comes) {
            for (int other = 0; other < places; other++) {
                if (used[other] && other != place) {
                    losses[Math.min(place, other)][Math.max(place, other)] = loss(place, other);
                }
            }
        }
    }

    /** Adds to the losses of a cluster with each after it what a third one has to do with them. */
    private void addShares(int one, int third, int sign) {
        double share = shares[one][third];
        int before = counts[one][third];
        int after = counts[third][one];
        double[] row = losses[one];
        for (int other = one + 1; other < places; other++) {
            boolean counts =
                    before != 0
                            || after != 0
                            || this.counts[other][third] != 0
                            || this.counts[third][other] != 0;
            if (used[other] && other != third && counts) {
                row[other] +=
                        sign * (share + shares[third][other] - shareOfBoth(one, other, third));
            }
        }
    }

    /** The pair whose merging loses least. */
    Pair least() {
        double least = Double.MAX_VALUE;
        Pair pair = new Pair(0, 1);
        for (int one = 0; one < places; one++) {
            for (int other = one + 1; used[one] && other < places; other++) {
                if (used[other] && losses[one][other] < least) {
                    least = losses[one][other];
                    pair = new Pair(one, other);
                }
            }
        }
        return pair;
    }

    /** Merges the second cluster of a pair into the first; the second place is free then. */
    void merge(Pair pair) {
        int one = pair.first();
        int other = pair.second();
        used[other] = false;
        computeFor(one, false);
        used[other] = true;
        used[one] = false;
        computeFor(other, false);
        used[one] = true;
        for (int third = 0; third < places; third++) {
            if (used[third] && third != one && third != other) {
                counts[one][third] += counts[other][third];
                counts[third][one] += counts[third][other];
            }
        }
        counts[one][one] += counts[one][other] + counts[other][one] + counts[other][other];
        sizes[one] += sizes[other];
        clear(other, 0);
        used[other] = false;
        refresh(one);
        computeFor(one, true);
    }
}
