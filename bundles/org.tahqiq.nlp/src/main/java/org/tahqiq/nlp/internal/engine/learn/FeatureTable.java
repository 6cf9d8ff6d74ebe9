package org.tahqiq.nlp.internal.engine.learn;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers the features of a model from 0. Of a feature only 64 bits of a hash are kept: among a
 * million features two share theirs with a probability of one to 36 million.
 */
final class FeatureTable {

    private static final long PRIME = 0x100000001b3L;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    /** Marks a free place; no feature has this hash. */
    private static final long FREE = 0;

    private long[] places = new long[1024];
    private int[] rows = new int[1024];
    private int size;

    /** The hash of a feature: FNV-1a over its characters, mixed; never 0. */
    static long hash(String feature) {
        long hash = OFFSET;
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * PRIME;
        }
        hash = (hash ^ hash >>> 32) * MIX;
        hash ^= hash >>> 29;
        return hash == FREE ? 1 : hash;
    }

    /** The hashes of features. */
    static long[] hashes(List<String> features) {
        long[] hashes = new long[features.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(features.get(i));
        }
        return hashes;
    }

    int size() {
        return size;
    }

    /** The number of a feature, or -1 if it is not known. */
    int row(String feature) {
        return row(hash(feature));
    }

    /** The number of the feature with a hash, or -1 if it is not known. */
    int row(long hash) {
        int place = place(hash);
        return places[place] == FREE ? -1 : rows[place];
    }

    /** Numbers a feature if it has no number yet. */
    void add(long hash) {
        int place = place(hash);
        if (places[place] == FREE) {
            places[place] = hash;
            rows[place] = size++;
            if (size * 2 > places.length) {
                grow();
            }
        }
    }

    /** The hashes of the features in the order of their numbers. */
    long[] hashes() {
        long[] hashes = new long[size];
        for (int place = 0; place < places.length; place++) {
            if (places[place] != FREE) {
                hashes[rows[place]] = places[place];
            }
        }
        return hashes;
    }

    private int place(long hash) {
        int mask = places.length - 1;
        int place = (int) hash & mask;
        while (places[place] != FREE && places[place] != hash) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] hashes = places;
        int[] numbers = rows;
        places = new long[hashes.length * 2];
        rows = Arrays.copyOf(rows, places.length);
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != FREE) {
                int place = place(hashes[i]);
                places[place] = hashes[i];
                rows[place] = numbers[i];
            }
        }
    }
}
