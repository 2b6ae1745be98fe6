import { dirname, join } from 'node:path'

interface Client {
  /** What takes its CAs so. */
  name: string
  /** What is put before its command, or given to it. */
  line(file: string, system: NodeJS.Platform): string
  /** What is to be known of it. */
  note: string
}

/** A word of a shell: of PowerShell on Windows, else of sh. */
const quoted = (text: string, system: NodeJS.Platform) => {
  if (/^[\w@%+=:,./\\-]+$/.test(text) && system !== 'win32') return text
  return `'${text.replaceAll("'", system === 'win32' ? "''" : `'\\''`)}'`
}

const variable = (name: string) => (file: string, system: NodeJS.Platform) =>
  system === 'win32' ? `$env:${name} = ${quoted(file, system)}` : `export ${name}=${quoted(file, system)}`

const storeBeside = (file: string) => join(dirname(file), 'truststore.p12')

/** How each client is told to trust a CA, for one process and not for the whole system: a row each. */
const clients: readonly Client[] = [
  { name: 'Node', line: variable('NODE_EXTRA_CA_CERTS'), note: 'besides those that it trusts' },
  {
    name: 'Python, Go, Ruby, .NET',
    line: variable('SSL_CERT_FILE'),
    note: 'instead of those that they trust; not Go and .NET on Windows and macOS',
  },
  { name: 'Python requests', line: variable('REQUESTS_CA_BUNDLE'), note: 'instead of those that it trusts' },
  { name: 'curl', line: variable('CURL_CA_BUNDLE'), note: 'instead of those that it trusts; or --cacert' },
  {
    name: 'PHP',
    line: (file, system) =>
      `php -d ${quoted(`openssl.cafile=${file}`, system)} -d ${quoted(`curl.cainfo=${file}`, system)}`,
    note: 'or these two in php.ini; instead of those that it trusts',
  },
  {
    name: 'Java, once',
    line: (file, system) =>
      `keytool -importcert -noprompt -alias bank131-mock -file ${quoted(file, system)} -keystore ${quoted(storeBeside(file), system)} -storetype PKCS12 -storepass changeit`,
    note: 'makes a truststore',
  },
  {
    name: 'Java',
    line: (file, system) =>
      `java ${quoted(`-Djavax.net.ssl.trustStore=${storeBeside(file)}`, system)} -Djavax.net.ssl.trustStorePassword=changeit`,
    note: 'instead of those that it trusts',
  },
]

/** The line of each client that makes it trust the CA in a file, and what is to be known of it. */
export const trustLines = (file: string, system: NodeJS.Platform = process.platform) =>
  clients.map(({ name, line, note }) => ({ name, line: line(file, system), note }))
