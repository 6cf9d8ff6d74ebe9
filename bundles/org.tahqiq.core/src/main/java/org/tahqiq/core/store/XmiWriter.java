package org.tahqiq.core.store;

import static org.tahqiq.model.annotation.AnnotationPackage.ANNOTATION__ANNOTATOR;
import static org.tahqiq.model.annotation.AnnotationPackage.ANNOTATION__ID;
import static org.tahqiq.model.annotation.AnnotationPackage.ANNOTATION__LAYER;
import static org.tahqiq.model.annotation.AnnotationPackage.ANNOTATION__NOTE;
import static org.tahqiq.model.annotation.AnnotationPackage.ANNOTATION__ORIGIN_ID;
import static org.tahqiq.model.annotation.AnnotationPackage.ANNOTATION__RUN;
import static org.tahqiq.model.annotation.AnnotationPackage.ANNOTATION__SCORE;
import static org.tahqiq.model.annotation.AnnotationPackage.ANNOTATION__STATUS;
import static org.tahqiq.model.annotation.AnnotationPackage.ANNOTATION__TAG;
import static org.tahqiq.model.annotation.AnnotationPackage.ANNOTATION__VALUES;
import static org.tahqiq.model.annotation.AnnotationPackage.ANNOTATION__WHEN;
import static org.tahqiq.model.annotation.AnnotationPackage.RELATION__SOURCE;
import static org.tahqiq.model.annotation.AnnotationPackage.RELATION__TARGET;
import static org.tahqiq.model.annotation.AnnotationPackage.SEGMENT__FORM;
import static org.tahqiq.model.annotation.AnnotationPackage.SEGMENT__INDEX;
import static org.tahqiq.model.annotation.AnnotationPackage.SEGMENT__WORD;
import static org.tahqiq.model.annotation.AnnotationPackage.SPAN__BEGIN;
import static org.tahqiq.model.annotation.AnnotationPackage.SPAN__END;
import static org.tahqiq.model.annotation.AnnotationPackage.SPAN__FURTHER_PARTS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.Annotation;
import org.tahqiq.model.annotation.Relation;
import org.tahqiq.model.annotation.Segment;
import org.tahqiq.model.annotation.Span;

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

    /** A class with the attributes that this writer has written. */
    private static final class Written {

        final EClass type;
        final XmiColumn[] columns;
        final List<ClassPlan.Many> children;

        Written(EClass type) {
            ClassPlan plan = ClassPlan.of(type);
            this.type = type;
            this.columns = plan.attributes().stream().map(XmiColumn::new).toArray(XmiColumn[]::new);
            this.children = plan.children();
        }
    }

    private final XmiText text;
    private final XmiValues attributes;
    private final Order order;
    private final Map<EClass, Written> classes = new HashMap<>();
    private @Nullable Written last;

    XmiWriter(OutputStream out, Order order) {
        this.text = new XmiText(out);
        this.attributes = new XmiValues(text);
        this.order = order;
    }

    void write(EObject root) throws IOException, CorpusException {
        text.raw(head(root.eClass()));
        content((InternalEObject) root, XmiText.ascii("</" + name(root.eClass()) + ">"), 0);
        text.flush();
    }

    /** What {@link #write} writes, in the memory. */
    static byte[] bytes(EObject root, Order order) throws CorpusException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        try {
            new XmiWriter(out, order).write(root);
        } catch (IOException e) {
            throw new IllegalStateException("The memory is no file that can fail", e);
        }
        return out.toByteArray();
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
        if (object instanceof Annotation annotation) {
            annotation(annotation, type.columns);
        } else {
            for (XmiColumn column : type.columns) {
                Object value = object.eGet(column.id(), true, true);
                attributes.write(object, column, value);
            }
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

    /**
     * The attributes of an annotation, by name rather than by number: a set consists of little
     * else. An annotation has no lists, so that the number of a feature is that of its column.
     */
    private void annotation(Annotation from, XmiColumn[] columns) throws CorpusException {
        attributes.string(from, columns[ANNOTATION__ID], from.getId());
        attributes.repeatable(from, columns[ANNOTATION__LAYER], from.getLayer());
        attributes.repeatable(from, columns[ANNOTATION__TAG], from.getTag());
        attributes.values(from, columns[ANNOTATION__VALUES], from.getValues());
        attributes.repeatable(from, columns[ANNOTATION__STATUS], from.getStatus());
        attributes.repeatable(from, columns[ANNOTATION__SCORE], from.getScore());
        attributes.repeatable(from, columns[ANNOTATION__ANNOTATOR], from.getAnnotator());
        attributes.repeatable(from, columns[ANNOTATION__RUN], from.getRun());
        attributes.string(from, columns[ANNOTATION__ORIGIN_ID], from.getOriginId());
        attributes.repeatable(from, columns[ANNOTATION__WHEN], from.getWhen());
        attributes.string(from, columns[ANNOTATION__NOTE], from.getNote());
        if (from instanceof Span span) {
            columns[SPAN__BEGIN].number(span.getBegin(), text);
            columns[SPAN__END].number(span.getEnd(), text);
            attributes.repeatable(span, columns[SPAN__FURTHER_PARTS], span.getFurtherParts());
        }
        if (from instanceof Segment segment) {
            attributes.string(segment, columns[SEGMENT__WORD], segment.getWord());
            columns[SEGMENT__INDEX].number(segment.getIndex(), text);
            attributes.string(segment, columns[SEGMENT__FORM], segment.getForm());
        } else if (from instanceof Relation relation) {
            attributes.string(relation, columns[RELATION__SOURCE], relation.getSource());
            attributes.string(relation, columns[RELATION__TARGET], relation.getTarget());
        }
    }

    private void children(EObject object, ClassPlan.Many children, List<?> values, int depth)
            throws IOException, CorpusException {
        for (Object value : values) {
            text.indent(depth).raw(children.opening());
            if (children.feature() instanceof EAttribute attribute) {
                text.raw(">");
                attributes.element(object, attribute, value);
                text.raw(children.closing()).endLine();
            } else {
                content((InternalEObject) value, children.closing(), depth);
            }
        }
    }
}
