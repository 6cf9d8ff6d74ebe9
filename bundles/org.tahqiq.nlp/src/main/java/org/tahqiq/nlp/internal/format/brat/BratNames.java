package org.tahqiq.nlp.internal.format.brat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.Corpus;
import org.tahqiq.model.annotation.Layer;
import org.tahqiq.model.annotation.LayerKind;
import org.tahqiq.nlp.internal.format.Layers;

/**
 * Translates between layers with tags and brat's types, which may only have ASCII letters, digits,
 * {@code _} and {@code -}. A tag of the layer of entities (or of relations) is a type by itself; an
 * annotation without a tag has its layer's name; anything else is {@code Layer--Tag}. Other
 * characters are written {@code _x}, their hexadecimal code point and {@code _}.
 */
final class BratNames {

    private static final String JOINT = "--";
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9a-f]{1,6})_");

    private final Scheme scheme;
    private final String entityLayer;
    private final String relationLayer;

    /** A layer, and a tag if there is one. */
    record LayerTag(String layer, Optional<String> tag) {

        LayerTag(String layer, String tag) {
            this(layer, Optional.of(tag));
        }
    }

    BratNames(Corpus corpus) {
        scheme = Scheme.of(corpus);
        entityLayer = Layers.entity(corpus, "");
        relationLayer = Layers.relation(corpus, "");
    }

    String entityLayer() {
        return entityLayer;
    }

    String relationLayer() {
        return relationLayer;
    }

    /** The type of annotations of a layer with a tag, or without one. */
    String type(String layer, @Nullable String tag) {
        if (tag == null) {
            return escape(layer);
        }
        boolean plain =
                (layer.equals(entityLayer) || layer.equals(relationLayer))
                        && scheme.layer(tag).isEmpty()
                        && !tag.contains(JOINT)
                        && !tag.isEmpty();
        return plain ? escape(tag) : escape(layer) + JOINT + escape(tag);
    }

    /** What a type of a span stands for. */
    LayerTag span(String type) {
        return find(type, LayerKind.SPAN, entityLayer);
    }

    /** What a type of a relation stands for. */
    LayerTag relation(String type) {
        return find(type, LayerKind.RELATION, relationLayer);
    }

    private LayerTag find(String type, LayerKind kind, String usual) {
        int joint = type.indexOf(JOINT);
        if (joint > 0) {
            String layer = unescape(type.substring(0, joint));
            if (isLayer(layer, kind) || layer.equals(usual)) {
                return new LayerTag(layer, unescape(type.substring(joint + JOINT.length())));
            }
        }
        String name = unescape(type);
        if (hasTag(usual, name)) {
            return new LayerTag(usual, name);
        }
        if (isLayer(name, kind) || name.equals(usual)) {
            return new LayerTag(name, Optional.empty());
        }
        List<String> others =
                scheme.layers().stream()
                        .filter(layer -> layer.getKind() == kind)
                        .map(Layer::getName)
                        .filter(layer -> hasTag(layer, name))
                        .toList();
        return new LayerTag(others.size() == 1 ? others.get(0) : usual, name);
    }

    private boolean isLayer(String name, LayerKind kind) {
        return scheme.layer(name).filter(layer -> layer.getKind() == kind).isPresent();
    }

    private boolean hasTag(String layer, String tag) {
        return scheme.layer(layer).flatMap(found -> scheme.tag(found, tag)).isPresent();
    }

    /** Writes a name with the characters that brat permits. */
    static String escape(String name) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean ambiguous =
                    c == '_' && next < name.length() && name.charAt(next) == 'x'
                            || c == '-' && i > 0 && name.charAt(i - 1) == '-';
            if (!ambiguous && (c < 128 && Character.isLetterOrDigit(c) || c == '_' || c == '-')) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append("_x").append(Integer.toHexString(c)).append('_');
            }
            i = next;
        }
        return escaped.toString();
    }

    /** Writes a value of an attribute without the white space that would end it. */
    static String escapeValue(String value) {
        StringBuilder escaped = new StringBuilder();
        value.codePoints()
                .forEach(
                        c -> {
                            if (c <= ' '
                                    || Character.isWhitespace(c)
                                    || Character.isSpaceChar(c)
                                    || c == 0x85
                                    || c == '|'
                                    || c == ',') {
                                escaped.append("_x").append(Integer.toHexString(c)).append('_');
                            } else {
                                escaped.appendCodePoint(c);
                            }
                        });
        return escaped.toString();
    }

    /** Undoes the escapes. */
    static String unescape(String name) {
        Matcher matcher = ESCAPE.matcher(name);
        return matcher.replaceAll(
                match -> {
                    int c = Integer.parseInt(match.group(1), 16);
                    return Matcher.quoteReplacement(
                            Character.isValidCodePoint(c) ? Character.toString(c) : match.group());
                });
    }
}
