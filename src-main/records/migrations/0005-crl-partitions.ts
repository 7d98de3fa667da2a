// Format 5: which part of its issuer's partitioned CRL a certificate belongs to, where it belongs to one.

export const crlPartitions = `
ALTER TABLE certificate ADD COLUMN crl_partition INTEGER;
CREATE INDEX certificate_in_partition ON certificate (issuer_authority_id, profile, crl_partition, not_after)
  WHERE crl_partition IS NOT NULL;
`
