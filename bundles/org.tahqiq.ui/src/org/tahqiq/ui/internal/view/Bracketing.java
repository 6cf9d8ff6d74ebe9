package org.tahqiq.ui.internal.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A constituent of a sentence as the Penn Treebank writes it, {@code (NP (NN x) (NN y))}.
 *
 * @param label what the constituent is; may be empty
 * @param word the word of a constituent that has no parts; else empty
 * @param parts in the order of the text
 */
record Bracketing(String label, String word, List<Bracketing> parts) {

    private static final Pattern TOKEN = Pattern.compile("\\(|\\)|[^\\s()]+");

    /** The constituent of several that a text writes; empty if it writes none. */
    static Optional<Bracketing> of(String text) {
        if (!text.startsWith("(") || !text.endsWith(")")) {
            return Optional.empty();
        }
        Deque<Draft> open = new ArrayDeque<>();
        Draft whole = new Draft();
        open.push(whole);
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            switch (token.group()) {
                case "(" -> open.push(new Draft());
                case ")" -> {
                    Bracketing ended = open.pop().end();
                    if (open.isEmpty()) {
                        return Optional.empty();
                    }
                    open.element().parts.add(ended);
                }
                default -> open.element().words.add(token.group());
            }
        }
        boolean one = open.size() == 1 && whole.parts.size() == 1 && whole.words.isEmpty();
        return one && !whole.parts.get(0).parts().isEmpty()
                ? Optional.of(whole.parts.get(0))
                : Optional.empty();
    }

    private static final class Draft {

        private final List<String> words = new ArrayList<>();
        private final List<Bracketing> parts = new ArrayList<>();

        private Bracketing end() {
            String label = words.isEmpty() ? "" : words.get(0);
            String rest = String.join(" ", words.subList(Math.min(1, words.size()), words.size()));
            return new Bracketing(label, rest, Collections.unmodifiableList(parts));
        }
    }
}
