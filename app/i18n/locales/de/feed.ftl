feed-name-all = Ansprechbar: alle Termine
feed-name-place = Ansprechbar: { $place }
feed-name-topic = Ansprechbar: { $topic }
feed-name-topic-place = Ansprechbar: { $topic }, { $place }
feed-name-private = Ansprechbar: meine Termine
feed-tentative-title = Angefragt: { $title }
feed-hosts = Eingeladen von { $hosts }
