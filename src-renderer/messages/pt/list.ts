// Portuguese texts about lists: their columns, filters, selection and export.

import type { list as english } from '../en/list.ts'
import type { Words } from '../words.ts'

export const list: Words<typeof english> = {
  'list.columns': 'Colunas',
  'list.export': 'Exportar a lista',
  'list.export.csv': 'Como CSV, para uma planilha',
  'list.export.json': 'Como JSON, para um programa',
  'list.exported_one': '{{number}} linha escrita',
  'list.exported_many': '{{number}} de linhas escritas',
  'list.exported_other': '{{number}} linhas escritas',
  'list.selectAll': 'Selecionar todas as linhas mostradas',
  'list.selectOne': 'Selecionar {{title}}',
  'list.selected_one': '{{count}} selecionado',
  'list.selected_many': '{{count}} selecionados',
  'list.selected_other': '{{count}} selecionados',
  'list.selection': 'Linhas selecionadas',
  'list.unselect': 'Limpar a seleção',
  'list.filters': 'Filtros',
  'list.addFilter': 'Adicionar um filtro',
  'list.removeFilter': 'Retirar o filtro {{term}}',
  'list.clearFilters': 'Limpar tudo',
  'list.savedFilters': 'Filtros salvos',
  'list.noSavedFilter': 'Nada foi salvo ainda.',
  'list.saveFilter': 'Salvar este filtro…',
  'list.saveFilterTitle': 'Salvar um filtro',
  'list.saveFilterHint': 'Fica nesta máquina, para esta janela.',
  'list.filterName': 'Nome',
  'list.filterText': 'O que encontra',
  'list.saveFilterSubmit': 'Salvar',
  'list.removeSavedFilter': 'Remover o filtro salvo {{name}}',
  'list.filterSaved': 'O filtro {{name}} foi salvo.',
  'list.filterRemoved': 'O filtro {{name}} foi removido.',
  'list.results': 'O que aconteceu com cada um',
  'list.resultDone': 'Feito',
  'list.resultLeft': 'Deixado como estava',
}
