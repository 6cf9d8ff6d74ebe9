package org.tahqiq.ui.internal.pipeline;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The log of the runs of pipelines. The last line is in sight. */
@NonNullByDefault(false)
public final class RunLogView extends ViewPart {

    /** The id under which the view is registered. */
    public static final String ID = "org.tahqiq.ui.view.log";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

    private final RunLog log = RunLog.ofWorkbench();
    private final AtomicBoolean showing = new AtomicBoolean();
    private final Runnable changed = this::changed;
    private List<RunLog.Line> lines = List.of();
    private Display display;
    private Table table;

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        parent.setLayout(new FillLayout());
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = new Table(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL);
        TableColumn time = new TableColumn(table, SWT.LEAD);
        layout.setColumnData(time, new ColumnWeightData(1, 90));
        TableColumn sentence = new TableColumn(table, SWT.LEAD);
        layout.setColumnData(sentence, new ColumnWeightData(8, 200));
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        Action clear =
                new Action(Messages.Log_clear) {
                    @Override
                    public void run() {
                        log.clear();
                    }
                };
        clear.setImageDescriptor(
                PlatformUI.getWorkbench()
                        .getSharedImages()
                        .getImageDescriptor(ISharedImages.IMG_ETOOL_CLEAR));
        getViewSite().getActionBars().getToolBarManager().add(clear);
        log.addListener(changed);
        show();
    }

    private void fill(TableItem item, int index) {
        RunLog.Line line = lines.get(index);
        item.setText(new String[] {TIME.format(line.when()), line.sentence()});
        if (line.isProblem()) {
            item.setForeground(display.getSystemColor(SWT.COLOR_RED));
        }
    }

    private void changed() {
        if (!display.isDisposed() && showing.compareAndSet(false, true)) {
            display.asyncExec(this::show);
        }
    }

    private void show() {
        showing.set(false);
        if (!table.isDisposed()) {
            lines = log.lines();
            table.setItemCount(lines.size());
            table.clearAll();
            if (!lines.isEmpty()) {
                table.setTopIndex(lines.size() - 1);
            }
        }
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void dispose() {
        log.removeListener(changed);
        super.dispose();
    }
}
