package org.tahqiq.core;

/**
 * Names a sentence for people. The constants of an enum {@code Messages} are the sentences of its
 * package: English in {@code messages.properties} beside it, Arabic in {@code
 * messages_ar.properties}.
 */
public interface MessageKey {

    /** The key in the files. */
    String name();

    /**
     * The sentence about these things.
     *
     * @param arguments for the places {0}, {1} and so on; a {@link Message} or an exception among
     *     them is said in the language of the whole, a number may choose the words that go with it
     *     ({@link org.tahqiq.core.text.Plurals})
     */
    default Message with(Object... arguments) {
        return new Message(this, arguments);
    }
}
