/** The list of action items with its chart. */
import "../charts/charts.ts";
import "./action-filter.ts";
