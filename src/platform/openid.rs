//! Settings of the OpenID provider that people may sign in with. The conversation with it is a room's own.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::access::Role;
use super::config::Flags;

/// The section `[openid]` of the file of settings.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    issuer: Option<String>,
    client_id: Option<String>,
    client_secret: Option<String>,
    name: Option<String>,
    groups_claim: Option<String>,
    #[serde(default)]
    roles: BTreeMap<String, String>,
}

/// An OpenID provider, checked.
#[derive(Clone)]
pub struct OpenId {
    /// Its address, exactly as it calls itself.
    pub issuer: String,
    /// What it calls this community.
    pub client_id: String,
    /// The secret that it gave; never shown.
    pub client_secret: String,
    /// Its name on the button.
    pub name: String,
    /// The claim that lists a person's groups; empty when groups say nothing.
    pub groups_claim: String,
    /// The roles that groups give, by the name of the group.
    pub roles: BTreeMap<String, Role>,
}

impl std::fmt::Debug for OpenId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OpenId").field("issuer", &self.issuer).finish_non_exhaustive()
    }
}

impl OpenId {
    /// The provider of flags and file; `None` when no issuer is named.
    ///
    /// # Errors
    /// A sentence that names the wrong setting.
    pub fn check(flags: &Flags, file: Written) -> Result<Option<Self>, String> {
        let either = |flag: &Option<String>, file: Option<String>| {
            flag.clone().or(file).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
        };
        let Some(issuer) = either(&flags.openid_issuer, file.issuer) else { return Ok(None) };
        let host = issuer
            .strip_prefix("https://")
            .or_else(|| issuer.strip_prefix("http://"))
            .and_then(|rest| rest.split('/').next())
            .filter(|host| !host.is_empty() && !issuer.contains(['?', '#', ' ']))
            .ok_or_else(|| format!("openid_issuer: {issuer:?} is not an address like https://id.example.com"))?
            .to_owned();
        let client_id = either(&flags.openid_client_id, file.client_id)
            .ok_or("openid_client_id: missing, although openid_issuer is set")?;
        let client_secret = either(&flags.openid_client_secret, file.client_secret)
            .ok_or("openid_client_secret: missing, although openid_issuer is set")?;
        let name = either(&flags.openid_name, file.name).unwrap_or(host);
        let groups_claim = either(&flags.openid_groups_claim, file.groups_claim).unwrap_or_default();
        let roles: BTreeMap<String, Role> = file
            .roles
            .into_iter()
            .map(|(group, role)| {
                let known = Role::parse(&role);
                known.map(|role| (group, role)).ok_or_else(|| format!("openid.roles: {role:?} is not a role"))
            })
            .collect::<Result<_, _>>()?;
        if !roles.is_empty() && groups_claim.is_empty() {
            return Err("openid.roles: groups give roles only when groups_claim names the claim that lists them".into());
        }
        Ok(Some(Self { issuer, client_id, client_secret, name, groups_claim, roles }))
    }
}
