package org.tahqiq.nlp.internal.format.jsonl;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.Message;

/** The members of a JSON object in a line of a file, with errors that name line and member. */
final class JsonFields {

    private final JsonObject object;
    private final String path;
    private final Place place;

    /** Where a line stands. */
    record Place(String file, int line) {

        CorpusException error(Message sentence) {
            return new CorpusException(sentence, file, line, null);
        }
    }

    JsonFields(JsonObject object, Place place) {
        this(object, "", place);
    }

    private JsonFields(JsonObject object, String path, Place place) {
        this.object = object;
        this.path = path;
        this.place = place;
    }

    /** An error about a member. */
    CorpusException error(String name, Message sentence) {
        return place.error(Messages.MEMBER.with(path + name, sentence));
    }

    Set<String> names() {
        return object.keySet();
    }

    boolean has(String name) {
        return object.has(name) && !object.get(name).isJsonNull();
    }

    Optional<JsonElement> element(String name) {
        return has(name) ? Optional.of(object.get(name)) : Optional.empty();
    }

    /** A text, a number or a truth value as text. */
    Optional<String> text(String name) throws CorpusException {
        Optional<JsonElement> element = element(name);
        if (element.isEmpty()) {
            return Optional.empty();
        }
        if (!element.get().isJsonPrimitive()) {
            throw error(name, Messages.NO_TEXT_VALUE.with());
        }
        return Optional.of(element.get().getAsString());
    }

    String requiredText(String name) throws CorpusException {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            throw error(name, Messages.MISSING.with());
        }
        return text.get();
    }

    Optional<Double> number(String name) throws CorpusException {
        Optional<JsonElement> element = element(name);
        if (element.isEmpty()) {
            return Optional.empty();
        }
        if (!(element.get() instanceof JsonPrimitive primitive) || !primitive.isNumber()) {
            throw error(name, Messages.NO_NUMBER.with());
        }
        return Optional.of(primitive.getAsDouble());
    }

    int requiredInt(String name) throws CorpusException {
        Optional<JsonElement> element = element(name);
        if (element.isEmpty()) {
            throw error(name, Messages.MISSING.with());
        }
        if (element.get() instanceof JsonPrimitive primitive && primitive.isNumber()) {
            try {
                return new BigDecimal(primitive.getAsString()).intValueExact();
            } catch (ArithmeticException e) {
                throw error(name, Messages.NO_WHOLE_NUMBER.with());
            }
        }
        throw error(name, Messages.NO_WHOLE_NUMBER.with());
    }

    /** The objects in a list; none if there is no list. */
    List<JsonFields> objects(String name) throws CorpusException {
        Optional<JsonElement> element = element(name);
        if (element.isEmpty()) {
            return List.of();
        }
        if (!(element.get() instanceof JsonArray array)) {
            throw error(name, Messages.NO_LIST.with());
        }
        List<JsonFields> objects = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            if (!(array.get(i) instanceof JsonObject each)) {
                throw error(name + "[" + i + "]", Messages.NO_OBJECT.with());
            }
            objects.add(new JsonFields(each, path + name + "[" + i + "].", place));
        }
        return objects;
    }

    /** The members of an object, all of them texts. */
    Map<String, String> texts(String name) throws CorpusException {
        Optional<JsonElement> element = element(name);
        if (element.isEmpty()) {
            return Map.of();
        }
        if (!(element.get() instanceof JsonObject inner)) {
            throw error(name, Messages.NO_OBJECT.with());
        }
        JsonFields fields = new JsonFields(inner, path + name + ".", place);
        Map<String, String> texts = new TreeMap<>();
        for (String key : fields.names()) {
            texts.put(key, fields.requiredText(key));
        }
        return texts;
    }
}
