// Texts about the profiles that come with the program.

export const builtInProfile = {
  'builtIn.code-signing.title': 'Code signing',
  'builtIn.code-signing.description':
    'Someone who signs programs. A year, so that a key that was lost does no harm for long.',
  'builtIn.cross.title': 'Cross-certificate',
  'builtIn.cross.description':
    'Another authority, whole with what stands below it, certified beside its own issuer.',
  'builtIn.developer.title': 'Developer (gem signing)',
  'builtIn.developer.description':
    'Someone who signs gems. RSA or EC keys, because the gem command reads no others.',
  'builtIn.email.title': 'E-mail (S/MIME)',
  'builtIn.email.description':
    'Someone who signs mail and to whom encrypted mail is sent. The address is in subjectAltName.',
  'builtIn.ocsp-signer.title': 'OCSP signer',
  'builtIn.ocsp-signer.description':
    'Signs OCSP responses on behalf of the authority that issued it; short-lived and not itself checked.',
  'builtIn.person.title': 'Person',
  'builtIn.person.description':
    'A person who signs mail and documents and logs in to servers with one certificate.',
  'builtIn.regional.title': 'Regional authority',
  'builtIn.regional.description':
    'An authority under a root that certifies end entities only (pathLenConstraint 0).',
  'builtIn.root.title': 'Root',
  'builtIn.root.description':
    'A self-signed authority at the top of a hierarchy, made once and kept offline.',
  'builtIn.timestamp.title': 'Time stamping',
  'builtIn.timestamp.description':
    'Signs time stamps, which are checked long after their signer’s certificate has ended.',
  'builtIn.tls-client.title': 'TLS client',
  'builtIn.tls-client.description':
    'Someone who logs in to a server with a certificate, or a machine that does.',
  'builtIn.tls-server.title': 'TLS server',
  'builtIn.tls-server.description':
    'A server reached by TLS. Its names are in subjectAltName, where alone clients look for them.',
} as const
