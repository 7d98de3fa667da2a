// Spanish texts about lists: their columns, filters, selection and export.

import type { list as english } from '../en/list.ts'
import type { Words } from '../words.ts'

export const list: Words<typeof english> = {
  'list.columns': 'Columnas',
  'list.export': 'Exportar la lista',
  'list.export.csv': 'Como CSV, para una hoja de cálculo',
  'list.export.json': 'Como JSON, para un programa',
  'list.exported_one': '{{number}} fila escrita',
  'list.exported_many': '{{number}} de filas escritas',
  'list.exported_other': '{{number}} filas escritas',
  'list.selectAll': 'Seleccionar todas las filas mostradas',
  'list.selectOne': 'Seleccionar {{title}}',
  'list.selected_one': '{{count}} seleccionado',
  'list.selected_many': '{{count}} seleccionados',
  'list.selected_other': '{{count}} seleccionados',
  'list.selection': 'Filas seleccionadas',
  'list.unselect': 'Quitar la selección',
  'list.filters': 'Filtros',
  'list.addFilter': 'Añadir un filtro',
  'list.removeFilter': 'Quitar el filtro {{term}}',
  'list.clearFilters': 'Quitar todos',
  'list.savedFilters': 'Filtros guardados',
  'list.noSavedFilter': 'Aún no hay nada guardado.',
  'list.saveFilter': 'Guardar este filtro…',
  'list.saveFilterTitle': 'Guardar un filtro',
  'list.saveFilterHint': 'Se queda en esta máquina, para esta ventana.',
  'list.filterName': 'Nombre',
  'list.filterText': 'Lo que encuentra',
  'list.saveFilterSubmit': 'Guardar',
  'list.removeSavedFilter': 'Eliminar el filtro guardado {{name}}',
  'list.filterSaved': 'El filtro {{name}} está guardado.',
  'list.filterRemoved': 'El filtro {{name}} está eliminado.',
  'list.results': 'Qué fue de cada uno',
  'list.resultDone': 'Hecho',
  'list.resultLeft': 'Sin cambios',
}
