// Checks a proof with code that is not Cofirma's: `jose` reads the token, `@digitalbazaar/bitstring` the list of revocations.
//
//   node credential.mjs FOLDER    with credential.jwt, did.json, jwks.json, status.jwt and now (seconds since 1970) in it
//
// Says as one line of JSON what the token says, and whether its bit is set. Fails where a signature does not hold.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalJWKSet, decodeProtectedHeader, importJWK, jwtVerify } from 'jose'
import { Bitstring } from '@digitalbazaar/bitstring'

const folder = process.argv[2]
const read = (name) => readFileSync(join(folder, name), 'utf8').trim()
const did = JSON.parse(read('did.json'))
const currentDate = new Date(Number(read('now')) * 1000)
const algorithms = ['RS256']

// The way of did:web: the key is the one that the document names.
const named = async ({ kid }) => {
  const method = did.verificationMethod.find(({ id }) => id === kid)
  if (!method || method.controller !== did.id || !did.assertionMethod.includes(kid)) throw new Error(`${kid} is no key of ${did.id}`)
  return importJWK(method.publicKeyJwk, 'RS256')
}

// The way of a key set: the key is the one of that name.
const jwks = createLocalJWKSet(JSON.parse(read('jwks.json')))

const token = read('credential.jwt')
const issuer = did.id
for (const key of [named, jwks]) await jwtVerify(token, key, { algorithms, issuer, currentDate, typ: 'JWT' })
const { payload: credential } = await jwtVerify(token, named, { algorithms, issuer, currentDate })

const entry = credential.credentialStatus
const { payload: list } = await jwtVerify(read('status.jwt'), named, { algorithms, currentDate, typ: 'vc+jwt' })
if (list.id !== entry.statusListCredential || list.issuer !== issuer) throw new Error('the list is another one')
const { encodedList, statusPurpose } = list.credentialSubject
if (!encodedList.startsWith('u') || statusPurpose !== entry.statusPurpose) throw new Error('the list is of another kind')
const bits = new Bitstring({ buffer: await Bitstring.decodeBits({ encoded: encodedList.slice(1) }) })

console.log(JSON.stringify({
  header: decodeProtectedHeader(token),
  signer: credential.credentialSubject.identifier[0].identityHash,
  places: bits.length,
  isRevoked: bits.get(Number(entry.statusListIndex))
}))
