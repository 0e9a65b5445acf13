import type { Application } from "./application";
import type { AutoFilter } from "./auto-filter";
import type { Chart } from "./chart";
import type {
  ChartAxes,
  ChartAxis,
  ChartAxisFormat,
  ChartGridlines,
  ChartGridlinesFormat,
} from "./chart-axes";
import type { ChartCollection } from "./chart-collection";
import type { ChartDataLabelFormat, ChartDataLabels } from "./chart-data-labels";
import type { ChartFont } from "./chart-font";
import type { ChartAreaFormat, ChartBorder, ChartFill, ChartLineFormat } from "./chart-format";
import type { ChartLegend, ChartLegendFormat } from "./chart-legend";
import type { ChartPoint, ChartPointFormat, ChartPointsCollection } from "./chart-points";
import type { ChartSeries, ChartSeriesFormat } from "./chart-series";
import type { ChartSeriesCollection } from "./chart-series-collection";
import type { ChartTitle, ChartTitleFormat } from "./chart-title";
import type { Comment, CommentCollection } from "./comments";
import type { ConditionalFormat } from "./conditional-format";
import type { ConditionalFormatCollection } from "./conditional-format-collection";
import type {
  CellValueConditionalFormat,
  ConditionalFormatRule,
  CustomConditionalFormat,
  TextConditionalFormat,
} from "./conditional-format-kinds";
import type {
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
} from "./conditional-range-format";
import type { DataValidation } from "./data-validation";
import type { FormatProtection } from "./format-protection";
import type { HeaderFooter, HeaderFooterGroup } from "./header-footer";
import type { NamedItem } from "./named-item";
import type { NamedItemCollection } from "./named-item-collection";
import type { Note, NoteCollection } from "./notes";
import type { PageLayout } from "./page-layout";
import type { Range } from "./range";
import type { RangeAreas, RangeCollection } from "./range-areas";
import type { RangeBorder, RangeBorderCollection } from "./range-borders";
import type { RangeFill } from "./range-fill";
import type { RangeFont } from "./range-font";
import type { RangeFormat } from "./range-format";
import type { Setting, SettingCollection } from "./settings";
import type { Table } from "./table";
import type { TableCollection } from "./table-collection";
import type { TableColumn, TableColumnCollection } from "./table-column-collection";
import type { TableRow, TableRowCollection } from "./table-rows";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";
import type { WorksheetCollection } from "./worksheet-collection";
import type {
  WorksheetCustomProperty,
  WorksheetCustomPropertyCollection,
} from "./worksheet-custom-properties";
import type { WorksheetFreezePanes } from "./worksheet-freeze-panes";
import type { WorkbookProtection, WorksheetProtection } from "./worksheet-protection";

/** Which emulated class stands for which class of Excel's. */
export interface Registry {
  Application: Application;
  AutoFilter: AutoFilter;
  CellValueConditionalFormat: CellValueConditionalFormat;
  Chart: Chart;
  ChartAreaFormat: ChartAreaFormat;
  ChartAxes: ChartAxes;
  ChartAxis: ChartAxis;
  ChartAxisFormat: ChartAxisFormat;
  ChartBorder: ChartBorder;
  ChartCollection: ChartCollection;
  ChartDataLabelFormat: ChartDataLabelFormat;
  ChartDataLabels: ChartDataLabels;
  ChartFill: ChartFill;
  ChartFont: ChartFont;
  ChartGridlines: ChartGridlines;
  ChartGridlinesFormat: ChartGridlinesFormat;
  ChartLegend: ChartLegend;
  ChartLegendFormat: ChartLegendFormat;
  ChartLineFormat: ChartLineFormat;
  ChartPoint: ChartPoint;
  ChartPointFormat: ChartPointFormat;
  ChartPointsCollection: ChartPointsCollection;
  ChartSeries: ChartSeries;
  ChartSeriesCollection: ChartSeriesCollection;
  ChartSeriesFormat: ChartSeriesFormat;
  ChartTitle: ChartTitle;
  ChartTitleFormat: ChartTitleFormat;
  Comment: Comment;
  CommentCollection: CommentCollection;
  ConditionalFormat: ConditionalFormat;
  ConditionalFormatCollection: ConditionalFormatCollection;
  ConditionalFormatRule: ConditionalFormatRule;
  ConditionalRangeFill: ConditionalRangeFill;
  ConditionalRangeFont: ConditionalRangeFont;
  ConditionalRangeFormat: ConditionalRangeFormat;
  CustomConditionalFormat: CustomConditionalFormat;
  DataValidation: DataValidation;
  FormatProtection: FormatProtection;
  HeaderFooter: HeaderFooter;
  HeaderFooterGroup: HeaderFooterGroup;
  NamedItem: NamedItem;
  NamedItemCollection: NamedItemCollection;
  Note: Note;
  NoteCollection: NoteCollection;
  PageLayout: PageLayout;
  Range: Range;
  RangeAreas: RangeAreas;
  RangeBorder: RangeBorder;
  RangeBorderCollection: RangeBorderCollection;
  RangeCollection: RangeCollection;
  RangeFill: RangeFill;
  RangeFont: RangeFont;
  RangeFormat: RangeFormat;
  Setting: Setting;
  SettingCollection: SettingCollection;
  Table: Table;
  TableCollection: TableCollection;
  TableColumn: TableColumn;
  TableColumnCollection: TableColumnCollection;
  TableRow: TableRow;
  TableRowCollection: TableRowCollection;
  TextConditionalFormat: TextConditionalFormat;
  Workbook: Workbook;
  WorkbookProtection: WorkbookProtection;
  Worksheet: Worksheet;
  WorksheetCollection: WorksheetCollection;
  WorksheetCustomProperty: WorksheetCustomProperty;
  WorksheetCustomPropertyCollection: WorksheetCustomPropertyCollection;
  WorksheetFreezePanes: WorksheetFreezePanes;
  WorksheetProtection: WorksheetProtection;
}
