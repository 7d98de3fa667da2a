// What the menu and the desktop's dialogs say, in every language of the window: the few texts that are drawn by the
// main process. A new language does not compile until it has its own.

import type { Asked } from '../contract/host.ts'
import type { Language } from '../contract/language.ts'

export interface Words {
  readonly menu: Readonly<Record<MenuEntry, string>>
  readonly asked: Readonly<Record<Asked, string>>
  /** Before files in a folder are replaced; `{count}`, `{all}` and `{name}` stand for what they name. */
  readonly replace: Readonly<Record<'title' | 'message' | 'yes' | 'no', string>>
}

export type MenuEntry =
  | 'keep'
  | 'lock'
  | 'quit'
  | 'edit'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'delete'
  | 'selectAll'
  | 'view'
  | 'zoomIn'
  | 'zoomOut'
  | 'resetZoom'

export const words: Readonly<Record<Language, Words>> = {
  en: {
    menu: {
      keep: 'Keep',
      lock: 'Lock now',
      quit: 'Quit',
      edit: 'Edit',
      undo: 'Undo',
      redo: 'Redo',
      cut: 'Cut',
      copy: 'Copy',
      paste: 'Paste',
      delete: 'Delete',
      selectAll: 'Select all',
      view: 'View',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      resetZoom: 'Actual size',
    },
    asked: {
      'private-key': 'A private key',
      'encrypted-key': 'Save the encrypted key',
      backup: 'The backup',
      'backup-place': 'Back up the keep',
    },
    replace: {
      title: 'Replace files?',
      message: '{count} of the {all} files are in this folder already, {name} among them.',
      yes: 'Replace',
      no: 'Cancel',
    },
  },
  de: {
    menu: {
      keep: 'Bestand',
      lock: 'Jetzt sperren',
      quit: 'Beenden',
      edit: 'Bearbeiten',
      undo: 'Rückgängig',
      redo: 'Wiederholen',
      cut: 'Ausschneiden',
      copy: 'Kopieren',
      paste: 'Einfügen',
      delete: 'Löschen',
      selectAll: 'Alles auswählen',
      view: 'Ansicht',
      zoomIn: 'Vergrößern',
      zoomOut: 'Verkleinern',
      resetZoom: 'Originalgröße',
    },
    asked: {
      'private-key': 'Ein privater Schlüssel',
      'encrypted-key': 'Den verschlüsselten Schlüssel speichern',
      backup: 'Die Sicherung',
      'backup-place': 'Sicherung erstellen',
    },
    replace: {
      title: 'Dateien ersetzen?',
      message: '{count} der {all} Dateien sind bereits in diesem Ordner, darunter {name}.',
      yes: 'Ersetzen',
      no: 'Abbrechen',
    },
  },
  fr: {
    menu: {
      keep: 'Dépôt',
      lock: 'Verrouiller maintenant',
      quit: 'Quitter',
      edit: 'Édition',
      undo: 'Annuler',
      redo: 'Rétablir',
      cut: 'Couper',
      copy: 'Copier',
      paste: 'Coller',
      delete: 'Supprimer',
      selectAll: 'Tout sélectionner',
      view: 'Affichage',
      zoomIn: 'Zoom avant',
      zoomOut: 'Zoom arrière',
      resetZoom: 'Taille réelle',
    },
    asked: {
      'private-key': 'Une clé privée',
      'encrypted-key': 'Enregistrer la clé chiffrée',
      backup: 'La sauvegarde',
      'backup-place': 'Faire une sauvegarde',
    },
    replace: {
      title: 'Remplacer les fichiers ?',
      message: '{count} des {all} fichiers sont déjà dans ce dossier, dont {name}.',
      yes: 'Remplacer',
      no: 'Annuler',
    },
  },
  es: {
    menu: {
      keep: 'Depósito',
      lock: 'Bloquear ahora',
      quit: 'Salir',
      edit: 'Editar',
      undo: 'Deshacer',
      redo: 'Rehacer',
      cut: 'Cortar',
      copy: 'Copiar',
      paste: 'Pegar',
      delete: 'Eliminar',
      selectAll: 'Seleccionar todo',
      view: 'Ver',
      zoomIn: 'Acercar',
      zoomOut: 'Alejar',
      resetZoom: 'Tamaño real',
    },
    asked: {
      'private-key': 'Una clave privada',
      'encrypted-key': 'Guardar la clave cifrada',
      backup: 'El respaldo',
      'backup-place': 'Hacer un respaldo',
    },
    replace: {
      title: '¿Reemplazar archivos?',
      message: '{count} de los {all} archivos ya están en esta carpeta, entre ellos {name}.',
      yes: 'Reemplazar',
      no: 'Cancelar',
    },
  },
  pt: {
    menu: {
      keep: 'Custódia',
      lock: 'Bloquear agora',
      quit: 'Sair',
      edit: 'Editar',
      undo: 'Desfazer',
      redo: 'Refazer',
      cut: 'Recortar',
      copy: 'Copiar',
      paste: 'Colar',
      delete: 'Excluir',
      selectAll: 'Selecionar tudo',
      view: 'Exibir',
      zoomIn: 'Ampliar',
      zoomOut: 'Reduzir',
      resetZoom: 'Tamanho real',
    },
    asked: {
      'private-key': 'Uma chave privada',
      'encrypted-key': 'Salvar a chave cifrada',
      backup: 'O backup',
      'backup-place': 'Fazer um backup',
    },
    replace: {
      title: 'Substituir arquivos?',
      message: '{count} dos {all} arquivos já estão nesta pasta, entre eles {name}.',
      yes: 'Substituir',
      no: 'Cancelar',
    },
  },
  ja: {
    menu: {
      keep: '保管庫',
      lock: '今すぐロック',
      quit: '終了',
      edit: '編集',
      undo: '元に戻す',
      redo: 'やり直す',
      cut: '切り取り',
      copy: 'コピー',
      paste: '貼り付け',
      delete: '削除',
      selectAll: 'すべて選択',
      view: '表示',
      zoomIn: '拡大',
      zoomOut: '縮小',
      resetZoom: '実際のサイズ',
    },
    asked: {
      'private-key': '秘密鍵',
      'encrypted-key': '暗号化した鍵を保存',
      backup: 'バックアップ',
      'backup-place': 'バックアップを作成',
    },
    replace: {
      title: 'ファイルを置き換えますか？',
      message: '{all}個のファイルのうち{count}個（{name}など）がすでにこのフォルダーにあります。',
      yes: '置き換える',
      no: 'キャンセル',
    },
  },
  zh: {
    menu: {
      keep: '保管库',
      lock: '立即锁定',
      quit: '退出',
      edit: '编辑',
      undo: '撤销',
      redo: '重做',
      cut: '剪切',
      copy: '复制',
      paste: '粘贴',
      delete: '删除',
      selectAll: '全选',
      view: '视图',
      zoomIn: '放大',
      zoomOut: '缩小',
      resetZoom: '实际大小',
    },
    asked: {
      'private-key': '私钥',
      'encrypted-key': '保存加密的密钥',
      backup: '备份',
      'backup-place': '制作备份',
    },
    replace: {
      title: '替换文件？',
      message: '{all} 个文件中有 {count} 个已在此文件夹中，其中包括 {name}。',
      yes: '替换',
      no: '取消',
    },
  },
}
