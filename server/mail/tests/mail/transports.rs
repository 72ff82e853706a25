//! The ways of sending, the mail server played by a few lines that know just enough SMTP.

use std::path::PathBuf;

use i18n::Locale;
use mail::{Letter, MailError, Notification, Transport};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::fixtures::letter;

fn some_letter() -> Letter {
    letter(Locale::De, &Notification::Vouched { name: "Brückenlicht Saale e. V.".to_owned() })
}

/// A mail server for one connection that answers `RCPT` in this way; gives what it was told, line by line.
async fn mail_server(rcpt_reply: &'static str) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    let told = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let (read, mut write) = stream.into_split();
        let mut lines = BufReader::new(read).lines();
        let (mut told, mut in_mail) = (Vec::new(), false);
        write.write_all(b"220 mail.example\r\n").await.unwrap();
        while let Ok(Some(line)) = lines.next_line().await {
            let command = line.split(' ').next().unwrap_or_default().to_owned();
            let reply = match command.as_str() {
                "." => "250 kept",
                _ if in_mail => "",
                "EHLO" => "250 mail.example",
                "RCPT" => rcpt_reply,
                "DATA" => "354 go on",
                "QUIT" => "221 bye",
                _ => "250 fine",
            };
            in_mail = command == "DATA" || (in_mail && line != ".");
            told.push(line);
            if !reply.is_empty() && write.write_all(format!("{reply}\r\n").as_bytes()).await.is_err() {
                break;
            }
            if command == "QUIT" {
                break;
            }
        }
        told
    });
    (url, told)
}

async fn send_to(rcpt_reply: &'static str) -> (Result<(), MailError>, Vec<String>) {
    let (url, told) = mail_server(rcpt_reply).await;
    let transport = Transport::smtp(&url).unwrap();
    let result = transport.send(&some_letter()).await;
    // Dropping the transport closes its connections, so that the server's loop ends.
    drop(transport);
    (result, told.await.unwrap())
}

#[tokio::test]
async fn mail_server_is_given_the_envelope_and_the_mail() {
    let (result, told) = send_to("250 fine").await;
    assert_eq!(result, Ok(()));
    assert!(told.iter().any(|line| line.starts_with("MAIL FROM:<dialog@ansprechbar.example>")), "{told:?}");
    assert_eq!(told.iter().filter(|line| line.starts_with("RCPT")).collect::<Vec<_>>(), ["RCPT TO:<ada@verein.example>"]);
    assert!(told.iter().any(|line| line == "Auto-Submitted: auto-generated"));
}

#[tokio::test]
async fn refusal_is_permanent_with_5_and_temporary_with_4_and_names_nobody() {
    let (refused, _) = send_to("550 5.1.1 <ada@verein.example> unknown").await;
    assert_eq!(refused, Err(MailError::Permanent("the mail server answered with 550".to_owned())));
    let (busy, _) = send_to("451 4.3.2 try later").await;
    assert_eq!(busy, Err(MailError::Temporary("the mail server answered with 451".to_owned())));
    let (sign_in, _) = send_to("530 5.7.0 sign in first").await;
    assert_eq!(sign_in, Err(MailError::Temporary("the mail server answered with 530".to_owned())));
}

#[tokio::test]
async fn absent_server_is_a_temporary_error() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = Transport::smtp(&url).unwrap().send(&some_letter()).await.unwrap_err();
    assert!(!error.is_permanent());
}

#[tokio::test]
async fn url_that_is_none_is_refused_without_repeating_its_password() {
    for url in ["", "mail.example", "http://user:geheim@mail.example", "smtp://user:geheim@mail.example?tls=perhaps"] {
        let error = Transport::smtp(url).unwrap_err();
        assert!(error.is_permanent() && !error.to_string().contains("geheim"), "{url}");
    }
}

#[tokio::test]
async fn folder_holds_one_whole_file_a_mail_however_often_it_is_sent() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("mail-folder");
    let _ = std::fs::remove_dir_all(&folder);
    let (transport, letter) = (Transport::folder(&folder), some_letter());
    transport.send(&letter).await.unwrap();
    transport.send(&letter).await.unwrap();
    let names: Vec<String> =
        std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(names, ["20261126T170000Z-018f-7c1e.eml"]);
    assert_eq!(std::fs::read(folder.join(&names[0])).unwrap(), letter.bytes);
}

#[tokio::test]
async fn folder_that_cannot_be_made_is_a_temporary_error() {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("mail-no-folder");
    std::fs::write(&file, "").unwrap();
    let error = Transport::folder(file.join("within")).send(&some_letter()).await.unwrap_err();
    assert!(!error.is_permanent());
}

#[tokio::test]
async fn memory_keeps_letters_until_they_are_taken() {
    let (transport, outbox) = Transport::memory();
    transport.clone().send(&some_letter()).await.unwrap();
    assert_eq!(outbox.letters().len(), 1);
    assert_eq!(outbox.take(), [some_letter()]);
    assert!(outbox.letters().is_empty());
}
