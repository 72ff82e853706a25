//! Configuration from environment variables, or flags of the same names. An unreadable value stops the start with one sentence.

use std::net::{IpAddr, SocketAddr};

use clap::{Args, ValueEnum};
use i18n::Locale;

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// One readable line an event.
    Text,
    /// One JSON object an event.
    Json,
}

/// Everything that can be set.
#[derive(Clone, Debug, Args)]
pub struct Config {
    /// Where everything is kept: sqlite://FILE or postgres://USER@HOST/NAME
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, default_value = "sqlite://data/ansprechbar.db", value_parser = read_database_url, global = true)]
    pub database_url: String,
    /// Address and port to listen on
    #[arg(long, env = "LISTEN", default_value = "127.0.0.1:3000", global = true)]
    pub listen: SocketAddr,
    /// Where people reach the site; http://LISTEN when unset
    #[arg(long, env = "PUBLIC_URL", value_parser = read_public_url, global = true)]
    pub public_url: Option<String>,
    /// Mail server, such as smtps://user:password@mail.example:465; unset: mails are written to data/outbox
    #[arg(long, env = "SMTP_URL", hide_env_values = true, global = true)]
    pub smtp_url: Option<String>,
    /// Sender of mails
    #[arg(long, env = "MAIL_FROM", default_value = "Ansprechbar <ansprechbar@localhost.localdomain>", global = true)]
    pub mail_from: String,
    /// Signs links and feeds, 32 bytes in hexadecimal; unset: made once and kept in data/secret.key
    #[arg(long, env = "SECRET_KEY", hide_env_values = true, value_parser = read_secret, global = true)]
    pub secret_key: Option<Secret>,
    /// What is logged: error, warn, info, debug, or filters such as info,usecases=debug
    #[arg(long, env = "LOG", default_value = "info", global = true)]
    pub log: String,
    /// How log lines look
    #[arg(long, env = "LOG_FORMAT", default_value = "text", global = true)]
    pub log_format: LogFormat,
    /// Language of whoever asks for none
    #[arg(long, env = "DEFAULT_LOCALE", default_value = "de", value_parser = read_locale, global = true)]
    pub default_locale: Locale,
    /// Address of the one proxy whose X-Forwarded-For is believed
    #[arg(long, env = "TRUSTED_PROXY", global = true)]
    pub trusted_proxy: Option<IpAddr>,
    /// Most connections to the database
    #[arg(long, env = "DATABASE_CONNECTIONS", default_value_t = 8, value_parser = clap::value_parser!(u32).range(1..=200), global = true)]
    pub database_connections: u32,
}

/// The key that signs links.
#[derive(Clone)]
pub struct Secret(pub [u8; 32]);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

impl Config {
    /// Where people reach the site, without a slash at the end.
    pub fn public_url(&self) -> String {
        self.public_url.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }

    /// Whether the site is reached by https, so that browsers can be told to insist on it.
    pub fn is_https(&self) -> bool {
        self.public_url().starts_with("https://")
    }
}

fn read_database_url(text: &str) -> Result<String, String> {
    let known = ["sqlite:", "postgres://", "postgresql://"];
    if known.iter().any(|scheme| text.starts_with(scheme)) {
        Ok(text.to_owned())
    } else {
        Err("it must begin with sqlite://, postgres:// or postgresql://".into())
    }
}

fn read_public_url(text: &str) -> Result<String, String> {
    let text = text.trim_end_matches('/');
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains(|c: char| c.is_whitespace() || c.is_control() || c == '?' || c == '#') => {
            Ok(text.to_owned())
        }
        _ => Err("it must be an address such as https://ansprechbar.example".into()),
    }
}

fn read_secret(text: &str) -> Result<Secret, String> {
    parse_secret(text).ok_or_else(|| "it must be 64 hexadecimal digits".into())
}

/// The key that 64 hexadecimal digits stand for.
pub fn parse_secret(text: &str) -> Option<Secret> {
    let text = text.trim();
    if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let mut key = [0; 32];
    for (index, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[index * 2..index * 2 + 2], 16).ok()?;
    }
    Some(Secret(key))
}

fn read_locale(text: &str) -> Result<Locale, String> {
    Locale::from_tag(text).ok_or_else(|| {
        let known: Vec<_> = Locale::ALL.iter().map(|locale| locale.tag()).collect();
        format!("it must be one of {}", known.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn malformed_values_are_refused() {
        assert!(read_database_url("mysql://x").is_err());
        assert!(read_public_url("ansprechbar.example").is_err());
        assert_eq!(read_public_url("https://ansprechbar.example/"), Ok("https://ansprechbar.example".into()));
        assert!(read_locale("xx").is_err());
        assert!(parse_secret("abc").is_none());
        assert_eq!(parse_secret(&"0f".repeat(32)).map(|secret| secret.0), Some([15; 32]));
    }
}
