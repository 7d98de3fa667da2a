// German texts about lists: their columns, filters, selection and export.

import type { list as english } from '../en/list.ts'
import type { Words } from '../words.ts'

export const list: Words<typeof english> = {
  'list.columns': 'Spalten',
  'list.export': 'Liste exportieren',
  'list.export.csv': 'Als CSV, für eine Tabellenkalkulation',
  'list.export.json': 'Als JSON, für ein Programm',
  'list.exported_one': '{{number}} Zeile geschrieben',
  'list.exported_other': '{{number}} Zeilen geschrieben',
  'list.selectAll': 'Alle gezeigten Zeilen auswählen',
  'list.selectOne': '{{title}} auswählen',
  'list.selected_one': '{{count}} ausgewählt',
  'list.selected_other': '{{count}} ausgewählt',
  'list.selection': 'Ausgewählte Zeilen',
  'list.unselect': 'Auswahl aufheben',
  'list.filters': 'Filter',
  'list.addFilter': 'Filter hinzufügen',
  'list.removeFilter': 'Filter {{term}} entfernen',
  'list.clearFilters': 'Alle entfernen',
  'list.savedFilters': 'Gespeicherte Filter',
  'list.noSavedFilter': 'Noch nichts gespeichert.',
  'list.saveFilter': 'Diesen Filter speichern…',
  'list.saveFilterTitle': 'Filter speichern',
  'list.saveFilterHint': 'Er bleibt auf diesem Rechner, für dieses Fenster.',
  'list.filterName': 'Name',
  'list.filterText': 'Was er findet',
  'list.saveFilterSubmit': 'Speichern',
  'list.removeSavedFilter': 'Gespeicherten Filter {{name}} entfernen',
  'list.filterSaved': 'Der Filter {{name}} ist gespeichert.',
  'list.filterRemoved': 'Der Filter {{name}} ist entfernt.',
  'list.results': 'Was aus jedem wurde',
  'list.resultDone': 'Erledigt',
  'list.resultLeft': 'Unverändert gelassen',
}
