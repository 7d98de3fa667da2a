// French texts about the first screen: what needs attention, and when certificates end.

import type { attention as english } from '../en/attention.ts'
import type { Words } from '../words.ts'

export const attention: Words<typeof english> = {
  'attention.title': 'À surveiller',
  'attention.subtitle':
    'Ce qui dans ce dépôt est en retard, dû, en attente ou faible, le plus pressant d’abord.',
  'attention.list': 'Ce qu’il faut faire',
  'attention.badge_one': 'Une chose demande attention',
  'attention.badge_many': '{{count}} de choses demandent attention',
  'attention.badge_other': '{{count}} choses demandent attention',
  'attention.calm': 'Tout va bien',
  'attention.calmHint': 'Rien dans ce dépôt n’a besoin de vous maintenant.',
  'attention.calmNext':
    'Rien dans ce dépôt n’a besoin de vous maintenant. Prochaine échéance le {{when}} : {{what}}, {{title}}.',
  'attention.next': 'Prochaine échéance le {{when}} : {{what}}, {{title}}.',
  'attention.severity.error': 'Trop tard',
  'attention.severity.warning': 'Bientôt',
  'attention.severity.info': 'Remarque',
  'attention.finding.keepRestored':
    'Le dépôt a été restauré d’une sauvegarde du {{when}}. Il ne signe rien tant que vous n’avez pas dit pourquoi il le peut.',
  'attention.finding.clockBehind':
    'L’horloge de cette machine retarde sur ce qui est connu : le {{when}} est passé. Dites si elle est juste avant de signer quoi que ce soit.',
  'attention.finding.clockJumped':
    'L’horloge a été réglée pendant que le programme tournait. Dites si elle est juste avant de signer quoi que ce soit.',
  'attention.finding.clockAhead':
    'L’horloge est loin devant tout ce que ce dépôt connaît, dont le plus récent est du {{when}}. Dites si elle est juste avant de signer quoi que ce soit.',
  'attention.finding.authorityEnded': '{{subject}} a pris fin le {{when}} et ne peut plus rien émettre.',
  'attention.finding.authorityEnds': '{{subject}} prend fin le {{when}}. Renouvelez-la avant.',
  'attention.finding.crlOverdue_one':
    'La liste de révocation de {{subject}} a pris fin le {{when}}. Les programmes qui exigent une liste à jour refusent tout ce que cette autorité a émis.',
  'attention.finding.crlOverdue_many':
    '{{count}} de listes de révocation de {{subject}} ont pris fin, la première le {{when}}. Les programmes qui exigent une liste à jour refusent tout ce que cette autorité a émis.',
  'attention.finding.crlOverdue_other':
    '{{count}} listes de révocation de {{subject}} ont pris fin, la première le {{when}}. Les programmes qui exigent une liste à jour refusent tout ce que cette autorité a émis.',
  'attention.finding.crlMissing':
    '{{subject}} n’a jamais publié de liste de révocation. Personne ne peut savoir ce qu’elle révoque.',
  'attention.finding.crlDue_one':
    'La liste de révocation de {{subject}} doit être suivie de la prochaine avant le {{when}}.',
  'attention.finding.crlDue_many':
    '{{count}} de listes de révocation de {{subject}} doivent être suivies des prochaines, la première avant le {{when}}.',
  'attention.finding.crlDue_other':
    '{{count}} listes de révocation de {{subject}} doivent être suivies des prochaines, la première avant le {{when}}.',
  'attention.finding.deltaCrlOverdue': 'La liste delta de {{subject}} a pris fin le {{when}}.',
  'attention.finding.deltaCrlDue':
    'La liste delta de {{subject}} doit être suivie de la prochaine avant le {{when}}.',
  'attention.finding.ocspOverdue':
    'Les réponses OCSP signées d’avance pour {{subject}} ont pris fin le {{when}}.',
  'attention.finding.ocspDue':
    'Les réponses OCSP signées d’avance pour {{subject}} prennent fin le {{when}}.',
  'attention.finding.ocspDelegateDue':
    'Le certificat du signataire OCSP de {{subject}} prend fin le {{when}}. Désignez le suivant.',
  'attention.finding.responderDown':
    'Personne ne répond à OCSP pour {{subject}} : le répondeur en direct, actif pour la dernière fois le {{when}}, est arrêté.',
  'attention.finding.authorityOutlived':
    '{{subject}} prend fin avant ce qu’elle a émis, dont le dernier vaut jusqu’au {{when}}. La confiance s’arrêtera avant.',
  'attention.finding.authorityShortens':
    '{{subject}} prend fin le {{when}}. Ce qu’elle émet selon le profil {{detail}} en est raccourci.',
  'attention.finding.authorityWeak': 'La clé de {{subject}} ({{detail}}) est trop faible pour qu’on s’y fie.',
  'attention.finding.authorityWeakFrom':
    'La clé de {{subject}} ({{detail}}) est jugée trop faible à partir du {{when}}, et son certificat vit plus longtemps.',
  'attention.finding.signatureWeak_one':
    'Le certificat de {{subject}} est signé avec {{detail}}, qui peut être contrefait.',
  'attention.finding.signatureWeak_many':
    '{{count}} de certificats, de {{subject}} et d’autres, sont signés avec {{detail}}, qui peut être contrefait.',
  'attention.finding.signatureWeak_other':
    '{{count}} certificats, de {{subject}} et d’autres, sont signés avec {{detail}}, qui peut être contrefait.',
  'attention.finding.keysWeak_one':
    'Un certificat émis par {{subject}} est pour une clé {{detail}}, trop faible pour qu’on s’y fie.',
  'attention.finding.keysWeak_many':
    '{{count}} de certificats émis par {{subject}} sont pour des clés {{detail}}, trop faibles pour qu’on s’y fie.',
  'attention.finding.keysWeak_other':
    '{{count}} certificats émis par {{subject}} sont pour des clés {{detail}}, trop faibles pour qu’on s’y fie.',
  'attention.finding.keysWeakFrom_one':
    'Un certificat émis par {{subject}} survit à sa clé : {{detail}} est jugé trop faible à partir du {{when}}.',
  'attention.finding.keysWeakFrom_many':
    '{{count}} de certificats émis par {{subject}} survivent à leurs clés : {{detail}} est jugé trop faible à partir du {{when}}.',
  'attention.finding.keysWeakFrom_other':
    '{{count}} certificats émis par {{subject}} survivent à leurs clés : {{detail}} est jugé trop faible à partir du {{when}}.',
  'attention.finding.authorityWaiting':
    '{{subject}} attend depuis le {{when}} le certificat de son autorité parente, ailleurs.',
  'attention.finding.certificatesEnd_one':
    'Le certificat de {{detail}}, émis par {{subject}}, prend fin le {{when}}.',
  'attention.finding.certificatesEnd_many':
    '{{count}} de certificats émis par {{subject}} prennent fin dans les 30 jours, le premier le {{when}}.',
  'attention.finding.certificatesEnd_other':
    '{{count}} certificats émis par {{subject}} prennent fin dans les 30 jours, le premier le {{when}}.',
  'attention.finding.requestsWaiting_one': 'Une demande attend votre décision depuis le {{when}}.',
  'attention.finding.requestsWaiting_many':
    '{{count}} de demandes attendent votre décision, la première depuis le {{when}}.',
  'attention.finding.requestsWaiting_other':
    '{{count}} demandes attendent votre décision, la première depuis le {{when}}.',
  'attention.finding.backupDue':
    'La dernière sauvegarde date du {{when}}, et ce qui a été fait depuis n’est dans aucune.',
  'attention.finding.backupMissing':
    'Il n’y a aucune sauvegarde de ce dépôt. Si ce disque lâche, toutes les clés sont perdues.',
  'attention.finding.keyUnused': 'La clé {{subject}} n’a ni certificat ni demande.',
  'attention.do.vault.acknowledge-restore': 'Dire pourquoi',
  'attention.do.vault.backup': 'Sauvegarder',
  'attention.do.vault.confirm-clock': 'Répondre',
  'attention.do.authority.renew': 'Renouveler',
  'attention.do.authority.rekey': 'Changer la clé',
  'attention.do.authority.adopt': 'Reprendre',
  'attention.do.crl.issue': 'Émettre la liste',
  'attention.do.ocsp.presign': 'Signer des réponses',
  'attention.do.ocsp.delegate': 'Désigner',
  'attention.do.responder.start': 'Voir comment',
  'attention.do.certificate.renew': 'Ouvrir',
  'attention.do.certificate.rekey': 'Les voir',
  'attention.do.request.list': 'Décider',
  'attention.do.key.list': 'Voir les clés',
  'expiry.title': 'Quand les certificats prennent fin',
  'expiry.by': 'Grouper par',
  'expiry.by.month': 'Mois',
  'expiry.by.week': 'Semaines',
  'expiry.stack': 'Couleur par',
  'expiry.stack.issuer': 'Émetteur',
  'expiry.stack.profile': 'Profil',
  'expiry.stack.key': 'Clé',
  'expiry.none': 'Aucun certificat de ce dépôt ne prend fin dans les deux ans.',
  'expiry.summary_one': 'Un certificat prend fin dans les deux ans.',
  'expiry.summary_many':
    '{{number}} certificats prennent fin dans les deux ans ; le plus en {{period}} : {{most}}.',
  'expiry.summary_other':
    '{{number}} certificats prennent fin dans les deux ans ; le plus en {{period}} : {{most}}.',
  'expiry.counted': 'Les certificats révoqués sont comptés aussi.',
  'expiry.numbers': 'Afficher les nombres',
  'expiry.hideNumbers': 'Masquer les nombres',
  'expiry.hint': 'Choisissez une barre pour voir ses certificats.',
  'expiry.others.issuer': 'Autres émetteurs',
  'expiry.others.profile': 'Autres profils',
  'expiry.others.key': 'Autres clés',
  'expiry.elsewhere': 'Émetteurs d’ailleurs',
  'expiry.withoutProfile': 'Sans profil',
  'expiry.period': 'Période',
  'expiry.total': 'Ensemble',
  'expiry.week': 'Semaine du {{day}}',
  'expiry.open': 'Voir les certificats qui prennent fin en : {{period}}',
  'expiry.authorities': 'Autorités qui prennent fin pendant cette période :',
  'expiry.authorityEnds': '{{title}}, le {{when}}',
}
