// French texts about lists: their columns, filters, selection and export.

import type { list as english } from '../en/list.ts'
import type { Words } from '../words.ts'

export const list: Words<typeof english> = {
  'list.columns': 'Colonnes',
  'list.export': 'Exporter la liste',
  'list.export.csv': 'En CSV, pour un tableur',
  'list.export.json': 'En JSON, pour un programme',
  'list.exported_one': '{{number}} ligne écrite',
  'list.exported_many': '{{number}} de lignes écrites',
  'list.exported_other': '{{number}} lignes écrites',
  'list.selectAll': 'Sélectionner toutes les lignes affichées',
  'list.selectOne': 'Sélectionner {{title}}',
  'list.selected_one': '{{count}} sélectionné',
  'list.selected_many': '{{count}} sélectionnés',
  'list.selected_other': '{{count}} sélectionnés',
  'list.selection': 'Lignes sélectionnées',
  'list.unselect': 'Effacer la sélection',
  'list.filters': 'Filtres',
  'list.addFilter': 'Ajouter un filtre',
  'list.removeFilter': 'Retirer le filtre {{term}}',
  'list.clearFilters': 'Tout effacer',
  'list.savedFilters': 'Filtres enregistrés',
  'list.noSavedFilter': 'Rien n’est encore enregistré.',
  'list.saveFilter': 'Enregistrer ce filtre…',
  'list.saveFilterTitle': 'Enregistrer un filtre',
  'list.saveFilterHint': 'Il reste sur cette machine, pour cette fenêtre.',
  'list.filterName': 'Nom',
  'list.filterText': 'Ce qu’il trouve',
  'list.saveFilterSubmit': 'Enregistrer',
  'list.removeSavedFilter': 'Supprimer le filtre enregistré {{name}}',
  'list.filterSaved': 'Le filtre {{name}} est enregistré.',
  'list.filterRemoved': 'Le filtre {{name}} est supprimé.',
  'list.results': 'Ce qu’il est advenu de chacun',
  'list.resultDone': 'Fait',
  'list.resultLeft': 'Laissé tel quel',
}
