// A device that holds passkeys, in the browser of one page: Chromium's virtual authenticator.

/** Gives `page` a device that asks who holds it and always finds the right person. */
export async function device(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable', { enableUI: false });
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    /** The keys that it holds. */
    async keys() {
      return (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials;
    },
    /** Whether whoever holds it is the right person. */
    async isHeldByOwner(isUserVerified) {
      await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
    },
    /** Whether somebody touches it as soon as it asks. */
    async isTouched(enabled) {
      await session.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
    },
    async lose() {
      await session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
    },
  };
}
