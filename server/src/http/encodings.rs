//! Compressing what is kept and sent often: harder than an answer that is compressed while it goes out, since it is done once.

use std::io::{self, Write};

use axum::http::{HeaderMap, header};

/// How hard brotli tries, of 11: above this it takes far longer for little.
const BROTLI_QUALITY: u32 = 5;
/// The logarithm of brotli's window in bytes, as in every browser.
const BROTLI_WINDOW: u32 = 22;

/// An encoding that every calendar program or browser may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// RFC 7932.
    Brotli,
    /// RFC 1952.
    Gzip,
}

impl Encoding {
    /// Its name in headers.
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Brotli => "br",
            Encoding::Gzip => "gzip",
        }
    }

    /// The best one that the client takes, if any: named, and not with a weight of zero (RFC 9110, section 12.5.3).
    pub fn accepted(headers: &HeaderMap) -> Option<Self> {
        let all = headers.get_all(header::ACCEPT_ENCODING);
        let named = all.iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(',')).filter_map(|part| {
            let (name, weight) = part.split_once(';').unwrap_or((part, ""));
            let weight = weight.trim().strip_prefix("q=").map_or(Some(1.0), |weight| weight.trim().parse::<f32>().ok());
            weight.is_some_and(|weight| weight > 0.0).then(|| name.trim().to_ascii_lowercase())
        });
        let names: Vec<String> = named.collect();
        [Encoding::Brotli, Encoding::Gzip].into_iter().find(|encoding| names.iter().any(|name| name == encoding.name()))
    }

    /// The compressed bytes.
    ///
    /// # Errors
    /// When there is no memory for them.
    pub fn pack(self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        match self {
            Encoding::Brotli => {
                let mut packed = Vec::new();
                let mut writer = brotli::CompressorWriter::new(&mut packed, 64 * 1024, BROTLI_QUALITY, BROTLI_WINDOW);
                writer.write_all(bytes)?;
                drop(writer);
                Ok(packed)
            }
            Encoding::Gzip => {
                let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
                writer.write_all(bytes)?;
                writer.finish()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepted(value: &'static str) -> Option<Encoding> {
        Encoding::accepted(&[(header::ACCEPT_ENCODING, value.parse().expect("a header value"))].into_iter().collect())
    }

    #[test]
    fn encodings_are_chosen_as_the_client_says() {
        assert_eq!(accepted("gzip, deflate, br, zstd"), Some(Encoding::Brotli));
        assert_eq!(accepted("GZIP;q=0.5"), Some(Encoding::Gzip));
        assert_eq!(accepted("br;q=0, gzip;q=1.0"), Some(Encoding::Gzip));
        assert_eq!(accepted("identity, br;q=x"), None);
        assert_eq!(Encoding::accepted(&HeaderMap::new()), None);
    }

    #[test]
    fn packed_bytes_are_the_same_each_time_and_read_back() {
        let text = "BEGIN:VEVENT\r\nSUMMARY:Erzählcafé\r\n".repeat(500);
        for encoding in [Encoding::Brotli, Encoding::Gzip] {
            let packed = encoding.pack(text.as_bytes()).expect("packed");
            assert!(packed.len() < text.len() / 10);
            assert_eq!(encoding.pack(text.as_bytes()).expect("packed"), packed);
            let mut back = Vec::new();
            match encoding {
                Encoding::Brotli => io::copy(&mut brotli::Decompressor::new(packed.as_slice(), 4_096), &mut back),
                Encoding::Gzip => io::copy(&mut flate2::read::GzDecoder::new(packed.as_slice()), &mut back),
            }
            .expect("read back");
            assert_eq!(back, text.as_bytes());
        }
    }
}
