package org.tahqiq.nlp.internal.format.cas;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tahqiq.core.Message;
import org.tahqiq.core.cause.Cause;
import org.xml.sax.SAXParseException;

/**
 * What is wrong with an XML file, by the wording of Java's parser in English, as {@link SafeXml}
 * asks for it; see {@code XMLMessages.properties} and {@code XMLSchemaMessages.properties} in the
 * module {@code java.xml}.
 */
enum XmlFault {
    NO_XML(Messages.NO_XML, "Content is not allowed in prolog|preceding the root element"),
    NOT_CLOSED(Messages.NOT_CLOSED, "element type \"(.+?)\" must be terminated"),
    AFTER_END(Messages.AFTER_END, "in trailing section|following the root element"),
    NO_ENTITY(Messages.NO_ENTITY, "entity \"(.+?)\" was referenced"),
    AMPERSAND(Messages.AMPERSAND, "entity name must immediately follow|reference to entity \""),
    NO_CHARACTER(
            Messages.NO_CHARACTER,
            "\\(Unicode: (\\w+)\\)|reference \"(.+?)\" is an invalid XML character"),
    LESS_THAN(Messages.LESS_THAN, "contain the '<' character|well-formed character data or markup"),
    ATTRIBUTE_TWICE(Messages.ATTRIBUTE_TWICE, "Attribute \"(.+?)\" (?:.* )?already specified"),
    ATTRIBUTE(
            Messages.NO_ATTRIBUTE,
            "(?i)quote is expected for attribute|followed by the ' = '|attribute specifications"),
    PREFIX(Messages.PREFIX, "prefix \"(.+?)\" for "),
    ENCODING(Messages.NOT_ENCODED, "Invalid byte|Invalid encoding name");

    private final Messages said;
    private final Pattern wording;

    XmlFault(Messages said, String wording) {
        this.said = said;
        this.wording = Pattern.compile(wording);
    }

    /** For a person; the file and the line are said beside it. */
    static Message of(SAXParseException e) {
        String wording = String.valueOf(e.getMessage());
        if (wording.contains("DOCTYPE")) {
            return Messages.DOCUMENT_TYPE.with();
        }
        if (wording.contains("within the same entity") || wording.contains("Premature end")) {
            return Messages.CUT_OFF.with();
        }
        Message fault =
                Stream.of(values())
                        .flatMap(known -> known.in(wording).stream())
                        .findFirst()
                        .orElseGet(() -> Cause.unknown(e));
        return Messages.DAMAGED_IN_COLUMN.with(fault, e.getColumnNumber());
    }

    private Optional<Message> in(String text) {
        Matcher matcher = wording.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return Optional.of(said.with(matcher.group(group)));
            }
        }
        return Optional.of(said.with());
    }
}
