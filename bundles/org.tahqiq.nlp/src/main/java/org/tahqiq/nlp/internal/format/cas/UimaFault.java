package org.tahqiq.nlp.internal.format.cas;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.I18nExceptionI;
import org.apache.uima.cas.impl.XCASParsingException;
import org.tahqiq.core.Message;
import org.tahqiq.core.cause.Cause;

/**
 * What UIMA could not make sense of, as a part of a sentence. Most of its exceptions have a key of
 * their own and say what they are about; they are in its {@code UIMAException_Messages} and {@code
 * admin_errors}.
 */
final class UimaFault {

    private static final Pattern QUOTED = Pattern.compile("\"(.*?)\"");
    private static final Pattern ID = Pattern.compile("xmi id (\\S+) is referenced");

    /** A key of UIMA, and which of what the exception is about is to be named. */
    private record Known(Messages said, int argument) {}

    private static final Map<String, Known> KNOWN =
            Map.ofEntries(
                    Map.entry("unknown_element", new Known(Messages.WRONG_ELEMENT, 0)),
                    Map.entry("invalid_class", new Known(Messages.OTHER_DESCRIPTION, 0)),
                    Map.entry("undefined_supertype", new Known(Messages.NO_TYPE, 0)),
                    Map.entry("undefined_range_type", new Known(Messages.NO_TYPE, 0)),
                    Map.entry("incompatible_supertypes", new Known(Messages.TWO_WAYS, 0)),
                    Map.entry("incompatible_range_types", new Known(Messages.TWO_WAYS, 0)),
                    Map.entry("incompatible_element_range_types", new Known(Messages.TWO_WAYS, 0)),
                    Map.entry("incompatible_multi_refs", new Known(Messages.TWO_WAYS, 0)),
                    Map.entry("redefining_builtin_type", new Known(Messages.TWO_WAYS, 1)),
                    Map.entry("DUPLICATE_FEATURE", new Known(Messages.TWO_WAYS, 0)),
                    Map.entry("DUPLICATE_TYPE", new Known(Messages.TWO_WAYS, 0)),
                    Map.entry("BAD_TYPE_SYNTAX", new Known(Messages.NO_NAME, 0)),
                    Map.entry("BAD_FEATURE_SYNTAX", new Known(Messages.NO_NAME, 0)),
                    Map.entry("TYPE_IS_INH_FINAL", new Known(Messages.NO_SUBTYPES, 0)),
                    Map.entry("import_by_name_target_not_found", new Known(Messages.NO_IMPORT, 0)),
                    Map.entry(
                            "import_failed_could_not_read_from_url",
                            new Known(Messages.NO_IMPORT, 0)),
                    Map.entry("SOFANAME_ALREADY_EXISTS", new Known(Messages.VIEW_TWICE, 0)),
                    Map.entry("INAPPROP_RANGE", new Known(Messages.WRONG_VALUE, 0)));

    private UimaFault() {}

    /** What is known of it; else that it is not known. */
    static Message of(Throwable failure) {
        for (Throwable next = failure; next != null; next = next.getCause()) {
            Optional<Message> said = said(next);
            if (said.isPresent()) {
                return said.get();
            }
        }
        return Cause.of(failure);
    }

    private static Optional<Message> said(Throwable failure) {
        if (failure instanceof NumberFormatException) {
            return found(QUOTED, failure).map(Messages.NO_NUMBER::with);
        }
        if (failure instanceof XCASParsingException xmi) {
            return xmi.getError() == XCASParsingException.SOFA_REF_MISSING
                    ? Optional.of(Messages.OF_NO_TEXT.with())
                    : found(ID, failure).map(Messages.NO_ID::with);
        }
        if (!(failure instanceof I18nExceptionI told)) {
            return Optional.empty();
        }
        Known known = KNOWN.get(String.valueOf(told.getMessageKey()));
        Object[] about = told.getArguments();
        if (known == null || about.length <= known.argument()) {
            return Optional.empty();
        }
        Object named = about[known.argument()];
        return Optional.of(named == null ? Messages.INCOMPLETE.with() : known.said().with(named));
    }

    private static Optional<String> found(Pattern pattern, Throwable failure) {
        Matcher matcher = pattern.matcher(String.valueOf(failure.getMessage()));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
