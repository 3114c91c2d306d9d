/**
 * Matches an advisory ID in OSV or in another scanner's database. Any other ID in an ignore file represents a
 * configuration, secret or license check.
 *
 * @see https://ossf.github.io/osv-schema/#id-modified-fields
 */
const ADVISORY =
  /^(?:A|ALAS2?|ALBA|ALEA|ALPINE|ALSA|ASB|BELL|BIT|CGA|CLEANSTART|CURL|CVE|DEBIAN|DHI|DLA|DRUPAL|DSA|DTSA|ECHO|EEF|ELA|ELSA|ESB|FreeBSD|GHSA|GMS|GO|GSD|HSEC|JLSEC|KUBE|LBSEC|LSN|MAL|MGASA|MINI|NSWG|OESA|openSUSE|OSEC|OSV|PHSA|PSF|PUB|PYSEC|RHBA|RHEA|RHSA|RLSA|ROOT|RSEC|RUSTSEC|RXSA|SNYK|SUSE|TEMP|UBUNTU|USN|V8)-[A-Za-z0-9][\w.:-]{0,100}$/i;

export function isAdvisoryId(text: string): boolean {
  return ADVISORY.test(text);
}
