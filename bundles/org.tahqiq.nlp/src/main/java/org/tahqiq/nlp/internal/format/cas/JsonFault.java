package org.tahqiq.nlp.internal.format.cas;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tahqiq.core.Message;
import org.tahqiq.core.cause.Cause;

/**
 * What is wrong with a JSON CAS, by the wording of Jackson's parser and of UIMA's deserialisers,
 * which both throw the same exceptions.
 */
final class JsonFault {

    private static final Pattern NO_TYPE =
            Pattern.compile("Type not found in type system: (.+)", Pattern.DOTALL);

    private static final Pattern OTHER_SHAPE =
            Pattern.compile("must be a JSON object|to start with START_OBJECT|must come after");

    private static final Pattern SYNTAX =
            Pattern.compile("^(Unexpected character|Unrecognized|Illegal|Invalid|Non-standard)");

    private JsonFault() {}

    /** For a person; the file and the line are said beside it. */
    static Message of(JsonProcessingException e) {
        String wording = String.valueOf(e.getOriginalMessage());
        if (wording.startsWith("Unexpected end-of-input")) {
            return Messages.CUT_OFF.with();
        }
        JsonLocation place = e.getLocation();
        Message fault = fault(wording, e);
        return place == null || place.getColumnNr() < 1
                ? Messages.DAMAGED.with(fault)
                : Messages.DAMAGED_IN_COLUMN.with(fault, place.getColumnNr());
    }

    private static Message fault(String wording, JsonProcessingException e) {
        Matcher type = NO_TYPE.matcher(wording);
        if (type.find()) {
            return Messages.NO_TYPE.with(type.group(1));
        }
        if (wording.startsWith("Invalid UTF-8")) {
            return Messages.NOT_ENCODED.with();
        }
        if (OTHER_SHAPE.matcher(wording).find()) {
            return Messages.OTHER_SHAPE.with();
        }
        return SYNTAX.matcher(wording).find() ? Messages.NO_JSON.with() : Cause.unknown(e);
    }
}
