package org.tahqiq.nlp.internal.engine.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Vectors of words, so that words that stand among the same neighbours have vectors that are alike.
 * A word that was never seen has the mean of the vectors of its pieces (Bojanowski et al. 2017).
 * Immutable.
 */
public final class WordVectors {

    /** Marks the beginning and the end of a word. */
    private static final char BEGIN = '<';

    private static final char END = '>';

    private static final int OFFSET = 0x811c9dc5;
    private static final int PRIME = 0x01000193;
    private static final int MIX = 0x2c1b3c6d;
    private static final int MOST_OF_A_WORD = 64;
    private static final int MOST_PIECES = 1 << 20;
    private static final int MOST_WORDS = 1 << 22;
    private static final int LONGEST_VECTOR = 1 << 12;

    /**
     * Which pieces a word has: its runs of letters, with a mark at either end, by a hash.
     *
     * @param shortest number of letters and marks
     * @param longest number of letters and marks
     * @param count of different hashes
     */
    public record Pieces(int shortest, int longest, int count) {

        /** The hashes of the pieces of a word, from 0; of a very long word not of all. */
        public int[] of(String word) {
            String marked = BEGIN + word + END;
            int[] pieces = new int[MOST_OF_A_WORD];
            int size = 0;
            for (int length = shortest; length <= longest && length < marked.length(); length++) {
                for (int i = 0; i + length <= marked.length() && size < MOST_OF_A_WORD; i++) {
                    pieces[size++] = Math.floorMod(hash(marked, i, i + length), count);
                }
            }
            return Arrays.copyOf(pieces, size);
        }

        /** FNV-1a over the letters, mixed. */
        private static int hash(String text, int from, int to) {
            int hash = OFFSET;
            for (int i = from; i < to; i++) {
                hash = (hash ^ text.charAt(i)) * PRIME;
            }
            hash = (hash ^ hash >>> 15) * MIX;
            return hash ^ hash >>> 12;
        }
    }

    private final Pieces pieces;
    private final int dimensions;
    private final List<String> words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Bytes wordVectors;
    private final Bytes pieceVectors;

    /**
     * Vectors.
     *
     * @param ofWords a vector of each of the words, all of one length
     * @param ofPieces a vector of each hash of a piece, of the same length
     */
    public WordVectors(Pieces pieces, List<String> words, float[][] ofWords, float[][] ofPieces) {
        this(pieces, words, Bytes.of(ofWords), Bytes.of(ofPieces));
    }

    private WordVectors(Pieces pieces, List<String> words, Bytes ofWords, Bytes ofPieces) {
        this.pieces = pieces;
        this.words = List.copyOf(words);
        wordVectors = ofWords;
        pieceVectors = ofPieces;
        dimensions = ofPieces.columns();
        for (int i = 0; i < words.size(); i++) {
            numbers.put(words.get(i), i);
        }
    }

    /** How many numbers a vector has. */
    public int dimensions() {
        return dimensions;
    }

    /** The vector of a word without proclitics, folded; a new array. */
    public float[] of(String word) {
        float[] vector = new float[dimensions];
        Integer number = numbers.get(word);
        if (number != null) {
            wordVectors.add(number, 1, vector);
            return vector;
        }
        int[] parts = pieces.of(word);
        for (int part : parts) {
            pieceVectors.add(part, 1f / parts.length, vector);
        }
        return vector;
    }

    /** Tells these vectors from others. */
    long checksum() {
        CRC32 checksum = new CRC32();
        wordVectors.update(checksum);
        pieceVectors.update(checksum);
        return checksum.getValue();
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(pieces.shortest());
        out.writeInt(pieces.longest());
        out.writeInt(pieces.count());
        out.writeInt(words.size());
        out.writeInt(dimensions);
        for (String word : words) {
            out.writeUTF(word);
        }
        wordVectors.write(out);
        pieceVectors.write(out);
    }

    static WordVectors read(DataInputStream in) throws IOException {
        int shortest = ModelBytes.number(in, 1, Byte.MAX_VALUE);
        int longest = ModelBytes.number(in, shortest, Byte.MAX_VALUE);
        Pieces pieces = new Pieces(shortest, longest, ModelBytes.number(in, 1, MOST_PIECES));
        int size = ModelBytes.number(in, 0, MOST_WORDS);
        int dimensions = ModelBytes.number(in, 1, LONGEST_VECTOR);
        List<String> words = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            words.add(in.readUTF());
        }
        Bytes ofWords = Bytes.read(size, dimensions, in);
        return new WordVectors(pieces, words, ofWords, Bytes.read(pieces.count(), dimensions, in));
    }
}
