package org.tahqiq.core.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.text.XmlCharacters;

/**
 * Writes a tree of model objects as the XMI 2.0 that EMF's own {@code XMIResource} reads and
 * writes. It stands in for EMF's serialiser because it sorts without touching the live objects and
 * says which object holds what XML cannot carry; it is faster, too. The same objects always give
 * the same bytes: UTF-8, line feeds, two spaces an indent, one object a line, defaults left out.
 */
final class XmiWriter {

    /** The order in which the values of a list are written. */
    @FunctionalInterface
    interface Order {
        List<?> of(EStructuralFeature feature, List<?> values);
    }

    private static final byte[] NOTHING = {};

    /** An attribute with what it was last; the file's order often repeats it. */
    private static final class Column {

        final ClassPlan.Single attribute;
        @Nullable Object last;
        byte[] lastWritten = NOTHING;

        Column(ClassPlan.Single attribute) {
            this.attribute = attribute;
        }
    }

    /** A class with the attributes that this writer has written. */
    private static final class Written {

        final EClass type;
        final Column[] columns;
        final ClassPlan.Many[] children;

        Written(EClass type) {
            ClassPlan plan = new ClassPlan(type);
            this.type = type;
            this.columns = plan.attributes().stream().map(Column::new).toArray(Column[]::new);
            this.children = plan.children().toArray(ClassPlan.Many[]::new);
        }
    }

    private final XmiText text;
    private final Order order;
    private final Map<EClass, Written> classes = new HashMap<>();
    private @Nullable Written last;

    XmiWriter(OutputStream out, Order order) {
        this.text = new XmiText(out);
        this.order = order;
    }

    void write(EObject root) throws IOException, CorpusException {
        text.raw(head(root.eClass()));
        content((InternalEObject) root, XmiText.ascii("</" + name(root.eClass()) + ">"), 0);
        text.flush();
    }

    /** What a file with a root of this type begins with, up to the attributes of the root. */
    static String head(EClass root) {
        EPackage model = root.getEPackage();
        return """
               <?xml version="1.0" encoding="UTF-8"?>
               <%s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:%s="%s"\
               """
                .formatted(name(root), model.getNsPrefix(), model.getNsURI());
    }

    private static String name(EClass root) {
        return root.getEPackage().getNsPrefix() + ":" + root.getName();
    }

    private void content(InternalEObject object, byte[] closing, int depth)
            throws IOException, CorpusException {
        Written type = written(object.eClass());
        for (Column column : type.columns) {
            attribute(object, column);
        }
        boolean open = false;
        for (ClassPlan.Many children : type.children) {
            List<?> values = (List<?>) object.eGet(children.id(), true, true);
            if (!values.isEmpty()) {
                if (!open) {
                    text.raw(">").endLine();
                    open = true;
                }
                children(object, children, order.of(children.feature(), values), depth + 1);
            }
        }
        if (open) {
            text.indent(depth).raw(closing).endLine();
        } else {
            text.raw("/>").endLine();
        }
    }

    /** Most objects are of the class of the one before. */
    private Written written(EClass type) {
        Written known = last;
        if (known == null || known.type != type) {
            known = classes.computeIfAbsent(type, Written::new);
            last = known;
        }
        return known;
    }

    private void attribute(InternalEObject object, Column column) throws CorpusException {
        ClassPlan.Single attribute = column.attribute;
        Object value = object.eGet(attribute.id(), true, true);
        if (value == null || value.equals(attribute.usual())) {
            return;
        }
        if (value instanceof Integer number) {
            text.raw(attribute.opening()).number(number).raw("\"");
        } else if (value != column.last) {
            column.last = value;
            column.lastWritten = NOTHING;
            attribute(object, attribute, value);
        } else if (column.lastWritten.length > 0) {
            text.raw(column.lastWritten);
        } else {
            int mark = text.mark();
            attribute(object, attribute, value);
            column.lastWritten = text.since(mark);
        }
    }

    private void attribute(InternalEObject object, ClassPlan.Single attribute, Object value)
            throws CorpusException {
        if (value instanceof String || !(value instanceof Map<?, ?> map) || !map.isEmpty()) {
            text.raw(attribute.opening());
            escaped(object, attribute.attribute(), value);
            text.raw("\"");
        }
    }

    private void children(EObject object, ClassPlan.Many children, List<?> values, int depth)
            throws IOException, CorpusException {
        for (Object value : values) {
            text.indent(depth).raw(children.opening());
            if (children.feature() instanceof EAttribute attribute) {
                text.raw(">");
                escaped(object, attribute, value);
                text.raw(children.closing()).endLine();
            } else {
                content((InternalEObject) value, children.closing(), depth);
            }
        }
    }

    private void escaped(EObject object, EAttribute attribute, Object value)
            throws CorpusException {
        boolean good =
                value instanceof String string
                        ? text.escaped(string) < 0
                        : value instanceof Map<?, ?> values
                                ? values(values)
                                : text.escaped(literal(attribute, value)) < 0;
        if (!good) {
            String literal = literal(attribute, value);
            char illegal = literal.charAt(XmlCharacters.firstIllegal(literal));
            throw new CorpusException(
                    Messages.NOT_STORED.with(
                            attribute.getName(), nameOf(object), XmlCharacters.nameOf(illegal)));
        }
    }

    /**
     * Writes feature values as the model's own conversion would, without making a string of them:
     * they stand on every word and segment.
     */
    private boolean values(Map<?, ?> values) {
        boolean sorted =
                values.size() == 1
                        || values instanceof SortedMap<?, ?> map && map.comparator() == null;
        boolean good = true;
        String separator = "";
        for (Map.Entry<?, ?> entry : (sorted ? values : new TreeMap<>(values)).entrySet()) {
            text.raw(separator);
            good &= text.part((String) Objects.requireNonNull(entry.getKey())) < 0;
            text.raw("=");
            good &= text.part((String) Objects.requireNonNull(entry.getValue())) < 0;
            separator = "|";
        }
        return good;
    }

    private static String literal(EAttribute attribute, Object value) {
        if (value instanceof String string) {
            return string;
        }
        if (value instanceof Enumerator enumerator) {
            return enumerator.getLiteral();
        }
        EDataType type = attribute.getEAttributeType();
        return String.valueOf(
                type.getEPackage().getEFactoryInstance().convertToString(type, value));
    }

    private static String nameOf(EObject object) {
        for (String key : List.of("id", "name")) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(key);
            if (feature != null && object.eGet(feature) != null) {
                return object.eClass().getName().toLowerCase(Locale.ROOT)
                        + " '"
                        + object.eGet(feature)
                        + "'";
            }
        }
        return "a " + object.eClass().getName().toLowerCase(Locale.ROOT);
    }
}
