package org.tahqiq.product;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of other classes in a compiled class, read from its constant pool (Java Virtual Machine
 * Specification, 4.4): those of its code and those of its fields' and methods' types.
 *
 * @param name the class itself, in dotted form
 * @param names the classes that it names, in dotted form, itself among them
 */
record ClassFile(String name, Set<String> names) {

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    /** A class within a descriptor or a generic signature. */
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\w$]+(?:/[\\w$]+)+)[;<]");

    static ClassFile read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return read(in);
        }
    }

    private static ClassFile read(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        int size = in.readUnsignedShort();
        String[] texts = new String[size];
        int[] classes = new int[size];
        for (int i = 1; i < size; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case UTF8 -> texts[i] = in.readUTF();
                case CLASS -> classes[i] = in.readUnsignedShort();
                case STRING, METHOD_TYPE, MODULE, PACKAGE -> in.skipNBytes(2);
                case METHOD_HANDLE -> in.skipNBytes(3);
                case LONG, DOUBLE -> {
                    in.skipNBytes(8);
                    i++;
                }
                default -> in.skipNBytes(4);
            }
        }
        in.skipNBytes(2);
        String own = dotted(texts[classes[in.readUnsignedShort()]]);

        Set<String> names = new TreeSet<>();
        for (int i = 1; i < size; i++) {
            if (classes[i] > 0 && !texts[classes[i]].startsWith("[")) {
                names.add(dotted(texts[classes[i]]));
            }
            if (texts[i] != null) {
                Matcher inner = IN_DESCRIPTOR.matcher(texts[i]);
                while (inner.find()) {
                    names.add(dotted(inner.group(1)));
                }
            }
        }
        return new ClassFile(own, Set.copyOf(names));
    }

    private static String dotted(String name) {
        return name.replace('/', '.');
    }
}
