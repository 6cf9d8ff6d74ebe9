package org.tahqiq.ui.internal.scheme;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
@NonNullByDefault(false)
final class Messages extends NLS {

    public static String Breaks_annotator;
    public static String Breaks_apply;
    public static String Breaks_back;
    public static String Breaks_count;
    public static String Breaks_document;
    public static String Breaks_message;
    public static String Breaks_sentence;
    public static String Breaks_title;
    public static String Constraint_add;
    public static String Constraint_anyLayer;
    public static String Constraint_explanation;
    public static String Constraint_onlyRelations;
    public static String Constraint_remove;
    public static String Constraint_source;
    public static String Constraint_tag;
    public static String Constraint_target;
    public static String Dialog_constraints;
    public static String Dialog_features;
    public static String Dialog_layer;
    public static String Dialog_message;
    public static String Dialog_newLayer;
    public static String Dialog_removeLayer;
    public static String Dialog_save;
    public static String Dialog_tags;
    public static String Dialog_title;
    public static String Feature_anyValue;
    public static String Feature_boolean;
    public static String Feature_decimal;
    public static String Feature_integer;
    public static String Feature_list;
    public static String Feature_listHint;
    public static String Feature_ownList;
    public static String Feature_required;
    public static String Feature_source;
    public static String Feature_string;
    public static String Feature_type;
    public static String Feature_values;
    public static String Granularity_character;
    public static String Granularity_segment;
    public static String Granularity_word;
    public static String Layer_arabic;
    public static String Layer_colour;
    public static String Layer_crossSentence;
    public static String Layer_discontinuous;
    public static String Layer_english;
    public static String Layer_granularity;
    public static String Layer_overlap;
    public static String Layer_zeroWidth;
    public static String NewLayer_description;
    public static String NewLayer_letters;
    public static String NewLayer_name;
    public static String NewLayer_relations;
    public static String NewLayer_source;
    public static String NewLayer_spans;
    public static String NewLayer_tags;
    public static String NewLayer_taken;
    public static String NewLayer_target;
    public static String NewLayer_title;
    public static String Overlap_any;
    public static String Overlap_nested;
    public static String Overlap_none;
    public static String Tag_arabic;
    public static String Tag_colour;
    public static String Tag_descriptionArabic;
    public static String Tag_descriptionEnglish;
    public static String Tag_english;
    public static String Tag_key;
    public static String Tag_name;
    public static String Tags_add;
    public static String Tags_down;
    public static String Tags_remove;
    public static String Tags_up;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
